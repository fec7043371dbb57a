import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pay, payRefusals } from '../../agreement/index.ts';
import { centimes, sum } from '../../kernel/index.ts';
import { settlementRefusals } from '../purchase/purchase.rules.ts';
import { allot, dueOf, type Due } from './allotment.ts';
import {
  cancelPayment,
  cashGrantRefusals,
  type Disbursable,
  disburse,
  disbursementRefusals,
  type Granted,
  type Invoice,
  invoiceRefusals,
  orderPayment,
  paymentNumber,
  paymentOrderRefusals,
  refundRefusals,
  spentOn,
  verifyInvoice,
} from './payment.rules.ts';

const today = '2026-11-25';
const due = (microProjectId: string, accepted: number, invoiced = 0): Due => ({
  microProjectId,
  accepted: centimes(accepted),
  invoiced: centimes(invoiced),
});
const invoice: Invoice = {
  amount: centimes(500),
  invoicedOn: '2026-11-20',
  orderedOn: '2026-11-01',
  today,
  dues: [due('a', 300), due('b', 400, 100)],
  agreementStates: ['ACTIVE'],
};
const accepted = { state: 'PROVISIONALLY_ACCEPTED' } as const;

describe('an invoice', () => {
  it('is divided among the projects that it is for, each up to what it owes', () => {
    expect(paymentNumber(2026, 7)).toBe('OP-2026-0007');
    expect(verifyInvoice(accepted, invoice)).toEqual({
      state: 'VERIFIED',
      parts: [
        { microProjectId: 'a', amount: 300 },
        { microProjectId: 'b', amount: 200 },
      ],
    });
  });

  it('adds up to the centime, and never takes more of a project than was accepted for it', () => {
    const amounts = fc.integer({ min: 0, max: 10_000 });
    const dues = fc.array(fc.tuple(amounts, amounts), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(dues, fc.integer({ min: 1, max: 40_000 }), (facts, wanted) => {
        const owed = facts.map(([cost, before], index) => due(String(index), cost, before));
        const total = sum(owed.map(dueOf));
        const parts = allot(centimes(Math.min(wanted, total)), owed);
        expect(sum(parts.map(({ amount }) => amount))).toBe(Math.min(wanted, total));
        for (const { microProjectId, amount } of parts) {
          const of = owed.find((one) => one.microProjectId === microProjectId);
          expect(of && amount > 0 && amount <= dueOf(of)).toBe(true);
        }
      }),
    );
  });

  it('BR-11 is verified only for what was accepted', () => {
    expect(invoiceRefusals({ state: 'DELIVERED' }, invoice)).toEqual(['PAYMENT_NOT_ACCEPTED']);
    expect(invoiceRefusals(accepted, { ...invoice, amount: centimes(601) })).toEqual(['PAYMENT_OVER_ACCEPTED']);
    expect(invoiceRefusals(accepted, { ...invoice, amount: centimes(600) })).toEqual([]);
  });

  it('BR-07 is paid under an active agreement; a suspended one only finishes what is delivered', () => {
    const under = (state: 'SUSPENDED' | 'CLOSING') =>
      invoiceRefusals(accepted, { ...invoice, agreementStates: [state] });
    expect([under('SUSPENDED'), under('CLOSING')]).toEqual([[], ['PAYMENT_AGREEMENT_NOT_ACTIVE']]);
    expect(cashGrantRefusals({ ...granted, agreement: { state: 'SUSPENDED' } }, centimes(1))).toEqual([
      'PAYMENT_AGREEMENT_NOT_ACTIVE',
    ]);
  });

  it('has a day that makes sense', () => {
    expect(invoiceRefusals(accepted, { ...invoice, invoicedOn: '2026-10-31' })).toEqual([
      'PAYMENT_INVOICED_BEFORE_ORDER',
    ]);
    expect(invoiceRefusals(accepted, { ...invoice, invoicedOn: '2026-11-26' })).toEqual(['PAYMENT_DATE_IN_FUTURE']);
  });
});

const granted: Granted = {
  state: 'READY',
  granted: centimes(1000),
  workingCapital: centimes(300),
  cashGrants: centimes(100),
  spent: centimes(700),
  agreement: { state: 'ACTIVE' },
};

describe('working capital', () => {
  it('BR-05 stays within what the budget plans and what was granted, with the cost of the equipment', () => {
    expect(cashGrantRefusals(granted, centimes(200))).toEqual([]);
    expect(cashGrantRefusals(granted, centimes(201))).toEqual([
      'PAYMENT_OVER_WORKING_CAPITAL',
      'PAYMENT_OVER_COMMITMENT',
    ]);
    expect(cashGrantRefusals({ ...granted, state: 'APPROVED' }, centimes(1))).toEqual(['PAYMENT_PROJECT_NOT_OPEN']);
    expect(spentOn([{ cost: centimes(700) }], [{ amount: centimes(300) }])).toBe(1000);
  });
});

describe('money that leaves', () => {
  const ordered: Disbursable = {
    state: 'ORDERED',
    kind: 'SUPPLIER',
    orderedBy: { id: 'manager' },
    orderedOn: '2026-11-21',
  };
  const part = { granted: centimes(300), paid: centimes(100), amount: centimes(200) };
  const facts = {
    byId: 'finance',
    paidOn: '2026-11-22',
    today,
    agreementStates: ['ACTIVE'] as const,
    parts: [part],
  };

  it('BR-06 takes two persons: who verified does not order, who ordered does not pay', () => {
    const verified = { state: 'VERIFIED', kind: 'SUPPLIER', verifiedBy: { id: 'finance' } } as const;
    const by = (byId: string) => paymentOrderRefusals(verified, { byId, agreementStates: ['ACTIVE'] });
    expect([by('finance'), by('manager')]).toEqual([['PAYMENT_OWN_VERIFICATION'], []]);
    const ordering = { byId: 'manager', agreementStates: ['ACTIVE'], today } as const;
    expect(orderPayment(verified, ordering)).toEqual({ state: 'ORDERED', orderedOn: today });
    expect(disbursementRefusals(ordered, { ...facts, byId: 'manager' })).toEqual(['PAYMENT_OWN_ORDER']);
  });

  it('BR-01 is never more than a project committed, nor than its tranche', () => {
    expect(disburse(ordered, facts)).toEqual({ state: 'PAID', paidOn: '2026-11-22' });
    const over = { ...part, amount: centimes(201) };
    expect(disbursementRefusals(ordered, { ...facts, parts: [over] })).toEqual(['PAYMENT_OVER_COMMITMENT']);
    const tranche = { committed: centimes(500), paid: centimes(400) };
    expect(pay(tranche, centimes(100))).toEqual({ paid: 500 });
    expect(payRefusals(tranche, centimes(101))).toEqual(['TRANCHE_PAID_OVER_COMMITTED']);
  });

  it('leaves on a day between its order and today', () => {
    const on = (paidOn: string) => disbursementRefusals(ordered, { ...facts, paidOn });
    expect([on('2026-11-20'), on('2026-11-26')]).toEqual([['PAYMENT_PAID_BEFORE_ORDER'], ['PAYMENT_DATE_IN_FUTURE']]);
  });

  it('is called off before it left, and comes back afterwards', () => {
    expect(cancelPayment({ state: 'ORDERED' }, 'Wrong account')).toEqual({
      state: 'CANCELLED',
      reason: 'Wrong account',
    });
    expect(() => cancelPayment({ state: 'PAID' }, 'Late')).toThrow('PAYMENT_WRONG_STATE');
    const paid = { state: 'PAID', kind: 'SUPPLIER', paidOn: '2026-11-22' } as const;
    const back = { reason: 'Paid twice', refundedOn: today, today };
    expect(refundRefusals(paid, back)).toEqual([]);
    expect(refundRefusals({ ...paid, kind: 'CASH_GRANT' }, back)).toEqual(['PAYMENT_GRANT_STAYS']);
    expect(refundRefusals(paid, { ...back, refundedOn: '2026-11-21', reason: ' ' })).toEqual([
      'PAYMENT_REASON_MISSING',
      'PAYMENT_REFUNDED_BEFORE_PAID',
    ]);
  });
});

describe('a settlement', () => {
  it('comes when all that was accepted is paid', () => {
    const purchase = { state: 'FINALLY_ACCEPTED', accepted: centimes(600), paid: centimes(600) } as const;
    expect(settlementRefusals(purchase)).toEqual([]);
    expect(settlementRefusals({ ...purchase, paid: centimes(599) })).toEqual(['PURCHASE_NOT_PAID']);
    expect(settlementRefusals({ ...purchase, state: 'PROVISIONALLY_ACCEPTED' })).toEqual(['PURCHASE_WRONG_STATE']);
  });
});
