import { leads, reasonsOf, refuseFirst } from '../../kernel/index.ts';
import { purchaseMachine, type PurchaseState } from '../purchase.machine.ts';
import { acceptanceSeats } from './purchase.kinds.ts';
import type { PurchaseRefusal } from './purchase.refusals.ts';

type Stated = { readonly state: PurchaseState };

/** A line of the order, beside what came of it before and what comes now. */
export type Arriving = {
  readonly ordered: number;
  readonly delivered: number;
  readonly arriving: number;
  readonly serialNumbers: readonly string[];
  readonly isTracked: boolean;
};

export type DeliveryNote = {
  readonly deliveredOn: string;
  readonly orderedOn: string | null;
  readonly today: string;
  readonly lines: readonly Arriving[];
};

/** Why a delivery cannot be recorded: no more comes than was ordered, whatever the number of deliveries. */
export function deliveryRefusals(purchase: Stated, note: DeliveryNote): PurchaseRefusal[] {
  const { lines, deliveredOn, orderedOn, today } = note;
  return reasonsOf([
    ['PURCHASE_WRONG_STATE', !['ORDERED', 'PARTIALLY_DELIVERED'].includes(purchase.state)],
    ['PURCHASE_LINES_MISSING', lines.every(({ arriving }) => arriving === 0)],
    ['PURCHASE_OVER_ORDERED', lines.some(({ ordered, delivered, arriving }) => delivered + arriving > ordered)],
    ['PURCHASE_SERIALS_MISMATCH', lines.some(hasWrongSerials)],
    ['PURCHASE_DATE_IN_FUTURE', deliveredOn > today],
    ['PURCHASE_DELIVERED_BEFORE_ORDER', orderedOn !== null && deliveredOn < orderedOn],
  ]);
}

/** The change that a delivery makes: the whole order has come, or a part of it. */
export function deliver(purchase: Stated, note: DeliveryNote) {
  refuseFirst(deliveryRefusals(purchase, note));
  const isWhole = note.lines.every(({ ordered, delivered, arriving }) => delivered + arriving === ordered);
  return { state: isWhole ? 'DELIVERED' : 'PARTIALLY_DELIVERED' } as const;
}

function hasWrongSerials({ serialNumbers, arriving, isTracked }: Arriving): boolean {
  if (serialNumbers.length === 0) return false;
  return !isTracked || serialNumbers.length !== arriving || new Set(serialNumbers).size !== arriving;
}

export type Committee = { readonly buyerId: string; readonly receiverIds: readonly string[] };

/** Why somebody cannot sign an acceptance: the buyer does not, and each signs once (BR-11). */
export function signatureRefusals(
  purchase: Stated,
  { buyerId }: Committee,
  { byId, signedIds }: { readonly byId: string; readonly signedIds: readonly string[] },
): PurchaseRefusal[] {
  return reasonsOf([
    ['PURCHASE_WRONG_STATE', purchase.state !== 'DELIVERED'],
    ['PURCHASE_OWN_ACCEPTANCE', byId === buyerId],
    ['PURCHASE_SIGNED_BEFORE', signedIds.includes(byId)],
  ]);
}

/** Refuses a signature that cannot be given. */
export function signAcceptance(
  purchase: Stated,
  committee: Committee,
  signing: { readonly byId: string; readonly signedIds: readonly string[] },
): void {
  refuseFirst(signatureRefusals(purchase, committee, signing));
}

export type Acceptance = Committee & {
  readonly byId: string;
  readonly signedIds: readonly string[];
  readonly acceptedOn: string;
  readonly deliveredOn: string;
  readonly today: string;
};

/** Why a delivery cannot be accepted: three have signed, none of them the buyer (BR-11). */
export function acceptanceRefusals(purchase: Stated, facts: Acceptance): PurchaseRefusal[] {
  const { buyerId, byId, receiverIds, signedIds, acceptedOn, deliveredOn, today } = facts;
  const signers = new Set(signedIds.filter((id) => id !== buyerId));
  return reasonsOf([
    ['PURCHASE_WRONG_STATE', !leads(purchaseMachine, purchase.state, 'acceptProvisionally')],
    ['PURCHASE_SIGNATURES_MISSING', signers.size < acceptanceSeats],
    ['PURCHASE_OWN_ACCEPTANCE', byId === buyerId || receiverIds.includes(byId)],
    ['PURCHASE_DATE_IN_FUTURE', acceptedOn > today],
    ['PURCHASE_ACCEPTED_BEFORE_DELIVERY', acceptedOn < deliveredOn],
  ]);
}

/** The change that accepts a delivery: its pieces become assets of their projects. */
export function acceptProvisionally(purchase: Stated, facts: Acceptance) {
  const { signedIds } = facts;
  refuseFirst(acceptanceRefusals(purchase, facts), { count: signedIds.length, least: acceptanceSeats });
  return { state: 'PROVISIONALLY_ACCEPTED', acceptedOn: facts.acceptedOn } as const;
}

/** Why an acceptance cannot become final: not on a day before the provisional one, and not by the buyer. */
export function finalAcceptanceRefusals(
  purchase: Stated & { readonly acceptedOn: string | null; readonly buyerId: string },
  facts: { readonly byId: string; readonly acceptedOn: string; readonly today: string },
): PurchaseRefusal[] {
  return reasonsOf([
    ['PURCHASE_WRONG_STATE', !leads(purchaseMachine, purchase.state, 'acceptFinally')],
    ['PURCHASE_OWN_ACCEPTANCE', facts.byId === purchase.buyerId],
    ['PURCHASE_DATE_IN_FUTURE', facts.acceptedOn > facts.today],
    ['PURCHASE_ACCEPTED_BEFORE_DELIVERY', purchase.acceptedOn !== null && facts.acceptedOn < purchase.acceptedOn],
  ]);
}

/** The change that makes an acceptance final. */
export function acceptFinally(
  purchase: Stated & { readonly acceptedOn: string | null; readonly buyerId: string },
  facts: { readonly byId: string; readonly acceptedOn: string; readonly today: string },
) {
  refuseFirst(finalAcceptanceRefusals(purchase, facts));
  return { state: 'FINALLY_ACCEPTED', finallyAcceptedOn: facts.acceptedOn } as const;
}

/** Why what came cannot be sent back. */
export function deliveryRejectionRefusals(purchase: Stated, buyerId: string, byId: string): PurchaseRefusal[] {
  return reasonsOf([
    ['PURCHASE_WRONG_STATE', !leads(purchaseMachine, purchase.state, 'reject')],
    ['PURCHASE_OWN_ACCEPTANCE', byId === buyerId],
  ]);
}

/** The change that sends a delivery back: it is ordered again. */
export function rejectDelivery(purchase: Stated, buyerId: string, byId: string) {
  refuseFirst(deliveryRejectionRefusals(purchase, buyerId, byId));
  return { state: 'REJECTED' } as const;
}
