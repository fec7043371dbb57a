import { type Centimes, isWritten, leads, reasonsOf, refuseFirst } from '../../kernel/index.ts';
import { purchaseMachine, type PurchaseState } from '../purchase.machine.ts';
import type { PurchaseMethod, SupplierState } from './purchase.kinds.ts';
import { methodRefusals, type Methodical } from './purchase.rules.ts';
import type { PurchaseRefusal } from './purchase.refusals.ts';

type Stated = { readonly state: PurchaseState };

/** What the rules need to see of an offer. */
export type Offer = {
  readonly id: string;
  readonly supplierId: string;
  readonly amount: Centimes;
  /** Null until it is examined. */
  readonly isCompliant: boolean | null;
};

export type Submission = {
  readonly supplierState: SupplierState;
  readonly isTied: boolean;
  readonly pricedLines: number;
  readonly lineCount: number;
  readonly receivedOn: string;
  readonly today: string;
};

/** Why an offer cannot be recorded: it prices every line, and comes from a supplier free of ties (BR-13). */
export function submissionRefusalsOf(purchase: Stated, offer: Submission): PurchaseRefusal[] {
  return reasonsOf([
    ['PURCHASE_WRONG_STATE', purchase.state !== 'PUBLISHED'],
    ['PURCHASE_SUPPLIER_BLOCKED', offer.supplierState === 'BLOCKED'],
    ['PURCHASE_SUPPLIER_TIED', offer.isTied],
    ['PURCHASE_OFFER_INCOMPLETE', offer.pricedLines !== offer.lineCount],
    ['PURCHASE_DATE_IN_FUTURE', offer.receivedOn > offer.today],
  ]);
}

/** Refuses an offer that cannot be recorded. */
export function submitOffer(purchase: Stated, offer: Submission): void {
  refuseFirst(submissionRefusalsOf(purchase, offer));
}

/** How many offers a method asks for at least. */
const fewest: Record<PurchaseMethod, number> = {
  DIRECT: 1,
  THREE_QUOTES: 3,
  PURCHASE_ORDER: 1,
  OPEN_TENDER: 1,
  FRAMEWORK: 1,
};

/** Why offers cannot be opened: there are too few of them for the method. */
export function offerOpeningRefusals(
  purchase: Stated & { readonly method: PurchaseMethod },
  offerCount: number,
): PurchaseRefusal[] {
  return reasonsOf([
    ['PURCHASE_WRONG_STATE', !leads(purchaseMachine, purchase.state, 'openOffers')],
    ['PURCHASE_OFFERS_MISSING', offerCount < fewest[purchase.method]],
  ]);
}

/** The change that opens the offers. */
export function openOffers(purchase: Stated & { readonly method: PurchaseMethod }, offerCount: number) {
  refuseFirst(offerOpeningRefusals(purchase, offerCount), { least: fewest[purchase.method], count: offerCount });
  return { state: 'OFFERS_OPEN' } as const;
}

/** Why an examination is not whole: every offer is found in order or not. */
export function evaluationRefusals(purchase: Stated, offers: readonly Offer[]): PurchaseRefusal[] {
  return reasonsOf([
    ['PURCHASE_WRONG_STATE', !leads(purchaseMachine, purchase.state, 'evaluate')],
    ['PURCHASE_OFFERS_UNEXAMINED', offers.some(({ isCompliant }) => isCompliant === null)],
  ]);
}

/** The change that ends the examination of the offers. */
export function evaluate(purchase: Stated, offers: readonly Offer[]) {
  refuseFirst(evaluationRefusals(purchase, offers));
  return { state: 'EVALUATED' } as const;
}

/** The offers in order, the least expensive first: the comparison that an award is read against. */
export function comparisonOf<Some extends Pick<Offer, 'amount' | 'isCompliant'>>(offers: readonly Some[]): Some[] {
  return offers.filter(({ isCompliant }) => isCompliant === true).sort((left, right) => left.amount - right.amount);
}

export type Award = {
  readonly offer: Offer;
  readonly offers: readonly Offer[];
  readonly isTied: boolean;
  readonly buyerId: string;
  readonly byId: string;
  readonly reason: string | null;
};

/** Why an offer cannot win: the least expensive one in order does, or another for a written reason. */
export function awardRefusals(purchase: Methodical, award: Award): PurchaseRefusal[] {
  const { offer, offers, isTied, buyerId, byId, reason } = award;
  const least = comparisonOf(offers)[0]?.amount ?? offer.amount;
  return [
    ...reasonsOf<PurchaseRefusal>([
      ['PURCHASE_WRONG_STATE', !leads(purchaseMachine, purchase.state, 'award')],
      ['PURCHASE_OWN_DRAFT', buyerId === byId],
      ['PURCHASE_OFFER_NOT_IN_ORDER', offer.isCompliant !== true],
      ['PURCHASE_SUPPLIER_TIED', isTied],
      ['PURCHASE_REASON_MISSING', offer.amount > least && !isWritten(reason)],
    ]),
    ...methodRefusals({ ...purchase, amount: offer.amount }),
  ];
}

/** The change that awards a purchase. */
export function award(purchase: Methodical, facts: Award) {
  refuseFirst(awardRefusals(purchase, facts), { amount: facts.offer.amount });
  return { state: 'AWARDED', amount: facts.offer.amount } as const;
}
