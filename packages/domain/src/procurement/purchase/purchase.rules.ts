import { type AgreementState } from '../../agreement/index.ts';
import {
  type Centimes,
  isWritten,
  leads,
  reasonsOf,
  refuseFirst,
  serialNumber,
  sum,
  times,
} from '../../kernel/index.ts';
import type { MicroProjectState } from '../../micro-project/micro-project.machine.ts';
import { type PurchaseAction, purchaseMachine, type PurchaseState } from '../purchase.machine.ts';
import { isWithinCeiling, splitSigns, type YearOfOrders } from './ceiling.rules.ts';
import type { PurchaseMethod } from './purchase.kinds.ts';
import type { PurchaseRefusal } from './purchase.refusals.ts';

type Stated = { readonly state: PurchaseState };

/** The number of a purchase: `ACH-2026-0001`. */
export function purchaseNumber(year: number, rank: number): string {
  return serialNumber('ACH', year, rank);
}

/** A need of a project, beside what its budget holds and what other purchases already took of it. */
export type Requisition = {
  readonly microProjectId: string;
  readonly itemCode: string;
  readonly quantity: number;
  readonly planned: number;
  readonly taken: number;
  readonly projectState: MicroProjectState;
};

/** Why needs cannot be grouped: only approved projects buy, and no more than their budget. */
export function requisitionRefusals(lines: readonly Requisition[]): PurchaseRefusal[] {
  const keys = new Set(lines.map(({ microProjectId, itemCode }) => `${microProjectId} ${itemCode}`));
  return reasonsOf([
    ['PURCHASE_LINES_MISSING', lines.length === 0],
    ['PURCHASE_LINE_REPEATED', keys.size < lines.length],
    ['PURCHASE_PROJECT_NOT_APPROVED', lines.some((line) => !['CONTRACTED', 'PROCURING'].includes(line.projectState))],
    ['PURCHASE_OVER_BUDGET', lines.some(({ quantity, planned, taken }) => quantity + taken > planned)],
  ]);
}

/** Refuses needs that cannot be grouped. */
export function draftPurchase(lines: readonly Requisition[]) {
  refuseFirst(requisitionRefusals(lines));
  return { state: 'DRAFT' } as const;
}

/** What the lines of a purchase come to. */
export function amountOf(lines: readonly { readonly quantity: number; readonly price: Centimes }[]): Centimes {
  return sum(lines.map(({ quantity, price }) => times(price, quantity)));
}

export type Methodical = Stated & {
  readonly method: PurchaseMethod;
  readonly justification: string | null;
  readonly amount: Centimes;
  readonly year: YearOfOrders;
  readonly today: string;
};

/** Why a method does not carry a purchase: orders have a yearly ceiling (BR-10), a direct purchase its reason. */
export function methodRefusals({ method, justification, amount, year, today }: Methodical): PurchaseRefusal[] {
  return reasonsOf([
    ['PURCHASE_OVER_ORDER_CEILING', method === 'PURCHASE_ORDER' && !isWithinCeiling(amount, year, today)],
    ['PURCHASE_JUSTIFICATION_MISSING', method === 'DIRECT' && !isWritten(justification)],
  ]);
}

/** Why a purchase cannot be put up for approval. */
export function consolidationRefusals(purchase: Methodical): PurchaseRefusal[] {
  return [...reasonsOf([wrongState(purchase, 'consolidate')]), ...methodRefusals(purchase)];
}

/** The change that puts a purchase up for approval, with the signs of a split for who approves it. */
export function consolidate(purchase: Methodical) {
  refuseFirst(consolidationRefusals(purchase), { amount: purchase.amount });
  return { state: 'CONSOLIDATED', ...splitSigns(purchase.amount, purchase.year, purchase.today) } as const;
}

/** Why a purchase cannot be approved: not by its buyer (BR-08), and still within its method. */
export function purchaseApprovalRefusals(
  purchase: Methodical & { readonly buyerId: string },
  byId: string,
): PurchaseRefusal[] {
  return [
    ...reasonsOf([wrongState(purchase, 'approve'), ['PURCHASE_OWN_DRAFT', purchase.buyerId === byId]]),
    ...methodRefusals(purchase),
  ];
}

/** The change that approves a purchase. */
export function approvePurchase(purchase: Methodical & { readonly buyerId: string }, byId: string) {
  refuseFirst(purchaseApprovalRefusals(purchase, byId), { amount: purchase.amount });
  return { state: 'APPROVED' } as const;
}

/** What a project has to pay for what is ordered for it. */
export type Paying = {
  readonly agreementState: AgreementState;
  readonly projectState: MicroProjectState;
  readonly granted: Centimes | null;
  /** What was received for it before, and what is ordered for it and not yet received. */
  readonly spent: Centimes;
  readonly ordered: Centimes;
};

/** Why a purchase cannot be ordered: each project holds a commitment that covers its part (BR-07, BR-11). */
export function orderRefusals(purchase: Stated, payers: readonly Paying[]): PurchaseRefusal[] {
  return reasonsOf([
    wrongState(purchase, 'order'),
    ['PURCHASE_AGREEMENT_NOT_ACTIVE', payers.some(({ agreementState }) => agreementState !== 'ACTIVE')],
    ['PURCHASE_PROJECT_NOT_PROCURING', payers.some(({ projectState }) => projectState !== 'PROCURING')],
    [
      'PURCHASE_OVER_COMMITMENT',
      payers.some(({ granted, spent, ordered }) => granted === null || spent + ordered > granted),
    ],
  ]);
}

/** The change that orders a purchase, also again after what came was rejected. */
export function order(purchase: Stated, payers: readonly Paying[], today: string) {
  refuseFirst(orderRefusals(purchase, payers));
  return { state: 'ORDERED', orderedOn: today } as const;
}

export type Settleable = Stated & { readonly accepted: Centimes; readonly paid: Centimes };

/** Why a purchase cannot be settled: everything that was accepted is paid, to the centime. */
export function settlementRefusals(purchase: Settleable): PurchaseRefusal[] {
  return reasonsOf([wrongState(purchase, 'settle'), ['PURCHASE_NOT_PAID', purchase.paid !== purchase.accepted]]);
}

/** The change that settles a purchase. */
export function settle(purchase: Settleable) {
  refuseFirst(settlementRefusals(purchase));
  return { state: 'SETTLED' } as const;
}

const moves = {
  publish: 'PUBLISHED',
  relaunch: 'DRAFT',
} as const satisfies Partial<Record<PurchaseAction, PurchaseState>>;

/** Why a step that asks for nothing but its state is refused. */
export function purchaseStepRefusals(purchase: Stated, action: keyof typeof moves): PurchaseRefusal[] {
  return reasonsOf([wrongState(purchase, action)]);
}

/** The change of a step that asks for nothing but its state. */
export function stepPurchase<Action extends keyof typeof moves>(purchase: Stated, action: Action) {
  refuseFirst(purchaseStepRefusals(purchase, action));
  return { state: moves[action] };
}

/** The change that publishing makes: how long a purchase takes is told from this day on (KPI 22). */
export function publish(purchase: Stated, today: string) {
  return { ...stepPurchase(purchase, 'publish'), publishedOn: today };
}

/** Why a purchase cannot be ended: called off, or declared without result. */
export function endingRefusals(
  purchase: Stated,
  action: 'cancel' | 'declareUnsuccessful',
  reason: string | null,
): PurchaseRefusal[] {
  return reasonsOf([wrongState(purchase, action), ['PURCHASE_REASON_MISSING', !isWritten(reason)]]);
}

/** The change that calls a purchase off, or declares it without result. */
export function endPurchase(purchase: Stated, action: 'cancel' | 'declareUnsuccessful', reason: string) {
  refuseFirst(endingRefusals(purchase, action, reason));
  return { state: action === 'cancel' ? 'CANCELLED' : 'UNSUCCESSFUL', reason } as const;
}

function wrongState(purchase: Stated, action: PurchaseAction): readonly [PurchaseRefusal, boolean] {
  return ['PURCHASE_WRONG_STATE', !leads(purchaseMachine, purchase.state, action)];
}
