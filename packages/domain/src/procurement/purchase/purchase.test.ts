import { describe, expect, it } from 'vitest';
import { centimes } from '../../kernel/index.ts';
import {
  acceptanceRefusals,
  acceptFinally,
  acceptProvisionally,
  amountOf,
  approvePurchase,
  award,
  awardRefusals,
  comparisonOf,
  consolidate,
  consolidationRefusals,
  deliver,
  deliveryRefusals,
  deliveryRejectionRefusals,
  endingRefusals,
  endPurchase,
  evaluate,
  evaluationRefusals,
  finalAcceptanceRefusals,
  isIce,
  isWithinCeiling,
  offerOpeningRefusals,
  order,
  orderCeilingOn,
  orderRefusals,
  purchaseApprovalRefusals,
  purchaseNumber,
  requisitionRefusals,
  signatureRefusals,
  splitSigns,
  stepPurchase,
  submissionRefusalsOf,
} from '../index.ts';

const today = '2026-01-15';
const year = { amounts: [], recent: 0 };
const purchase = {
  state: 'DRAFT',
  method: 'PURCHASE_ORDER',
  justification: null,
  amount: centimes(10_000_000),
  year,
  today,
} as const;

describe('grouping needs', () => {
  const need = {
    microProjectId: 'a',
    itemCode: 'OVEN',
    quantity: 2,
    planned: 3,
    taken: 1,
    projectState: 'CONTRACTED',
  } as const;

  it('takes what approved projects planned, and what no other purchase took', () => {
    expect(requisitionRefusals([need])).toEqual([]);
    expect(requisitionRefusals([{ ...need, taken: 2 }])).toEqual(['PURCHASE_OVER_BUDGET']);
    expect(requisitionRefusals([{ ...need, projectState: 'APPROVED' }])).toEqual(['PURCHASE_PROJECT_NOT_APPROVED']);
    expect(requisitionRefusals([need, need])).toEqual(['PURCHASE_LINE_REPEATED']);
    expect(requisitionRefusals([])).toEqual(['PURCHASE_LINES_MISSING']);
    expect([amountOf([{ quantity: 2, price: centimes(5) }]), purchaseNumber(2026, 3)]).toEqual([10, 'ACH-2026-0003']);
  });
});

describe('the method of a purchase', () => {
  it('BR-10 holds purchase orders of a nature within the ceiling of the day', () => {
    expect([orderCeilingOn('2023-08-31'), orderCeilingOn('2023-09-01'), orderCeilingOn('2000-01-01')]).toEqual([
      20_000_000,
      50_000_000,
      null,
    ]);
    const spent = { amounts: [centimes(40_000_000)], recent: 0 };
    expect(isWithinCeiling(centimes(10_000_000), spent, today)).toBe(true);
    expect(isWithinCeiling(centimes(10_000_001), spent, today)).toBe(false);
    const over = { ...purchase, amount: centimes(10_000_001), year: spent };
    expect(consolidationRefusals(over)).toEqual(['PURCHASE_OVER_ORDER_CEILING']);
    expect(consolidationRefusals({ ...over, method: 'OPEN_TENDER' })).toEqual([]);
  });

  it('BR-10 warns of what looks like a part of a larger purchase', () => {
    expect(splitSigns(centimes(1), year, today)).toEqual({ isNearCeiling: false, hasRecentTwin: false });
    expect(consolidate({ ...purchase, year: { amounts: [centimes(30_000_000)], recent: 1 } })).toEqual({
      state: 'CONSOLIDATED',
      isNearCeiling: true,
      hasRecentTwin: true,
    });
  });

  it('asks a direct purchase for its reason', () => {
    const direct = { ...purchase, method: 'DIRECT' } as const;
    expect(consolidationRefusals(direct)).toEqual(['PURCHASE_JUSTIFICATION_MISSING']);
    expect(consolidationRefusals({ ...direct, justification: 'One maker in the province' })).toEqual([]);
  });

  it('BR-08 is not approved by who prepared it', () => {
    const ready = { ...purchase, state: 'CONSOLIDATED', buyerId: 'buyer' } as const;
    expect(purchaseApprovalRefusals(ready, 'buyer')).toEqual(['PURCHASE_OWN_DRAFT']);
    expect(approvePurchase(ready, 'head')).toEqual({ state: 'APPROVED' });
    expect(stepPurchase({ state: 'APPROVED' }, 'publish')).toEqual({ state: 'PUBLISHED' });
    expect(() => stepPurchase({ state: 'DRAFT' }, 'publish')).toThrow('PURCHASE_WRONG_STATE');
  });
});

describe('offers', () => {
  const sent = {
    supplierState: 'ACTIVE',
    isTied: false,
    pricedLines: 2,
    lineCount: 2,
    receivedOn: today,
    today,
  } as const;
  const offer = (id: string, amount: number, isCompliant: boolean | null = true) => ({
    id,
    supplierId: id,
    amount: centimes(amount),
    isCompliant,
  });
  const offers = [offer('a', 30), offer('b', 20), offer('c', 10, false)];
  const winning = { offers, isTied: false, buyerId: 'buyer', byId: 'head', reason: null };
  const evaluated = { ...purchase, state: 'EVALUATED' } as const;

  it('come from active suppliers, whole', () => {
    expect(submissionRefusalsOf({ state: 'PUBLISHED' }, sent)).toEqual([]);
    expect(submissionRefusalsOf({ state: 'DRAFT' }, { ...sent, pricedLines: 1, receivedOn: '2026-01-16' })).toEqual([
      'PURCHASE_WRONG_STATE',
      'PURCHASE_OFFER_INCOMPLETE',
      'PURCHASE_DATE_IN_FUTURE',
    ]);
    expect(submissionRefusalsOf({ state: 'PUBLISHED' }, { ...sent, supplierState: 'BLOCKED' })).toEqual([
      'PURCHASE_SUPPLIER_BLOCKED',
    ]);
  });

  it('BR-13 are not taken from, nor awarded to, a supplier tied to a beneficiary or to staff', () => {
    expect(submissionRefusalsOf({ state: 'PUBLISHED' }, { ...sent, isTied: true })).toEqual(['PURCHASE_SUPPLIER_TIED']);
    expect(awardRefusals(evaluated, { ...winning, offer: offer('b', 20), isTied: true })).toEqual([
      'PURCHASE_SUPPLIER_TIED',
    ]);
  });

  it('are as many as the method asks, and are all examined', () => {
    expect(offerOpeningRefusals({ state: 'PUBLISHED', method: 'THREE_QUOTES' }, 2)).toEqual([
      'PURCHASE_OFFERS_MISSING',
    ]);
    expect(offerOpeningRefusals({ state: 'PUBLISHED', method: 'PURCHASE_ORDER' }, 1)).toEqual([]);
    expect(evaluate({ state: 'OFFERS_OPEN' }, offers)).toEqual({ state: 'EVALUATED' });
    expect(evaluationRefusals({ state: 'OFFERS_OPEN' }, [offer('a', 1, null)])).toEqual(['PURCHASE_OFFERS_UNEXAMINED']);
  });

  it('are won by the least expensive in order, or by another for a written reason', () => {
    expect(comparisonOf(offers).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(award(evaluated, { ...winning, offer: offer('b', 20) })).toEqual({ state: 'AWARDED', amount: 20 });
    expect(awardRefusals(evaluated, { ...winning, offer: offer('a', 30) })).toEqual(['PURCHASE_REASON_MISSING']);
    expect(awardRefusals(evaluated, { ...winning, offer: offer('a', 30), reason: 'Two years of warranty' })).toEqual(
      [],
    );
    expect(awardRefusals(evaluated, { ...winning, offer: offer('c', 10, false) })).toEqual([
      'PURCHASE_OFFER_NOT_IN_ORDER',
    ]);
    expect(awardRefusals(evaluated, { ...winning, offer: offer('b', 20), byId: 'buyer' })).toEqual([
      'PURCHASE_OWN_DRAFT',
    ]);
  });
});

describe('an order', () => {
  const payer = {
    agreementState: 'ACTIVE',
    projectState: 'PROCURING',
    granted: centimes(100),
    spent: centimes(40),
    ordered: centimes(60),
  } as const;

  it('BR-11 rests on the commitment of each project', () => {
    expect(order({ state: 'AWARDED' }, [payer], today)).toEqual({ state: 'ORDERED', orderedOn: today });
    expect(orderRefusals({ state: 'AWARDED' }, [{ ...payer, ordered: centimes(61) }])).toEqual([
      'PURCHASE_OVER_COMMITMENT',
    ]);
    expect(orderRefusals({ state: 'AWARDED' }, [{ ...payer, granted: null }])).toEqual(['PURCHASE_OVER_COMMITMENT']);
  });

  it('BR-07 is for agreements that are active, and projects that are buying', () => {
    expect(orderRefusals({ state: 'REJECTED' }, [{ ...payer, agreementState: 'SUSPENDED' }])).toEqual([
      'PURCHASE_AGREEMENT_NOT_ACTIVE',
    ]);
    expect(orderRefusals({ state: 'APPROVED' }, [{ ...payer, projectState: 'CONTRACTED' }])).toEqual([
      'PURCHASE_WRONG_STATE',
      'PURCHASE_PROJECT_NOT_PROCURING',
    ]);
  });

  it('is called off or declared without result for a reason, before it goes out', () => {
    expect(endPurchase({ state: 'DRAFT' }, 'cancel', 'No need')).toEqual({ state: 'CANCELLED', reason: 'No need' });
    expect(endingRefusals({ state: 'ORDERED' }, 'cancel', ' ')).toEqual([
      'PURCHASE_WRONG_STATE',
      'PURCHASE_REASON_MISSING',
    ]);
    expect(endPurchase({ state: 'PUBLISHED' }, 'declareUnsuccessful', 'No offer').state).toBe('UNSUCCESSFUL');
  });
});

describe('a delivery', () => {
  const line = { ordered: 3, delivered: 1, arriving: 2, serialNumbers: [], isTracked: true };
  const note = { deliveredOn: today, orderedOn: '2026-01-10', today, lines: [line] };

  it('comes in parts, and never more than was ordered', () => {
    expect(deliver({ state: 'PARTIALLY_DELIVERED' }, note)).toEqual({ state: 'DELIVERED' });
    expect(deliver({ state: 'ORDERED' }, { ...note, lines: [{ ...line, arriving: 1 }] }).state).toBe(
      'PARTIALLY_DELIVERED',
    );
    expect(deliveryRefusals({ state: 'ORDERED' }, { ...note, lines: [{ ...line, arriving: 3 }] })).toEqual([
      'PURCHASE_OVER_ORDERED',
    ]);
  });

  it.each([
    ['PURCHASE_WRONG_STATE', { state: 'AWARDED' }, {}],
    ['PURCHASE_LINES_MISSING', {}, { lines: [{ ...line, arriving: 0 }] }],
    ['PURCHASE_SERIALS_MISMATCH', {}, { lines: [{ ...line, serialNumbers: ['A', 'A'] }] }],
    ['PURCHASE_SERIALS_MISMATCH', {}, { lines: [{ ...line, isTracked: false, serialNumbers: ['A', 'B'] }] }],
    ['PURCHASE_DATE_IN_FUTURE', {}, { deliveredOn: '2026-01-16' }],
    ['PURCHASE_DELIVERED_BEFORE_ORDER', {}, { deliveredOn: '2026-01-09' }],
  ] as const)('is refused: %s', (code, change, facts) => {
    expect(deliveryRefusals({ state: 'ORDERED', ...change }, { ...note, ...facts })).toEqual([code]);
  });

  it('BR-11 is accepted when three have signed, none of them the buyer', () => {
    const delivered = { state: 'DELIVERED' } as const;
    const facts = {
      buyerId: 'buyer',
      receiverIds: ['store'],
      byId: 'head',
      signedIds: ['head', 'store', 'das'],
      acceptedOn: today,
      deliveredOn: today,
      today,
    };
    expect(acceptProvisionally(delivered, facts)).toEqual({ state: 'PROVISIONALLY_ACCEPTED', acceptedOn: today });
    expect(acceptanceRefusals(delivered, { ...facts, signedIds: ['head', 'store', 'buyer', 'head'] })).toEqual([
      'PURCHASE_SIGNATURES_MISSING',
    ]);
    expect(acceptanceRefusals(delivered, { ...facts, byId: 'buyer' })).toEqual(['PURCHASE_OWN_ACCEPTANCE']);
    expect(acceptanceRefusals(delivered, { ...facts, byId: 'store' })).toEqual(['PURCHASE_OWN_ACCEPTANCE']);
    expect(acceptanceRefusals(delivered, { ...facts, acceptedOn: '2026-01-14' })).toEqual([
      'PURCHASE_ACCEPTED_BEFORE_DELIVERY',
    ]);
    const committee = { buyerId: 'buyer', receiverIds: [] };
    expect(signatureRefusals(delivered, committee, { byId: 'buyer', signedIds: [] })).toEqual([
      'PURCHASE_OWN_ACCEPTANCE',
    ]);
    expect(signatureRefusals(delivered, committee, { byId: 'das', signedIds: ['das'] })).toEqual([
      'PURCHASE_SIGNED_BEFORE',
    ]);
  });

  it('is sent back by another than the buyer, or accepted for good later', () => {
    expect(deliveryRejectionRefusals({ state: 'DELIVERED' }, 'buyer', 'buyer')).toEqual(['PURCHASE_OWN_ACCEPTANCE']);
    const accepted = { state: 'PROVISIONALLY_ACCEPTED', acceptedOn: '2026-01-12', buyerId: 'buyer' } as const;
    const facts = { byId: 'head', acceptedOn: today, today };
    expect(acceptFinally(accepted, facts)).toEqual({ state: 'FINALLY_ACCEPTED', finallyAcceptedOn: today });
    expect(finalAcceptanceRefusals(accepted, { ...facts, acceptedOn: '2026-01-11' })).toEqual([
      'PURCHASE_ACCEPTED_BEFORE_DELIVERY',
    ]);
  });
});

describe('the identifier of an enterprise', () => {
  it('has fifteen digits that divide by 97', () => {
    expect(['000000000000097', '001525713000039', '97', 'x'].map(isIce)).toEqual([true, false, false, false]);
  });
});
