import type { AgreementState } from '../../agreement/index.ts';
import { type Centimes, isWritten, leads, reasonsOf, refuseFirst, serialNumber, sum } from '../../kernel/index.ts';
import type { MicroProjectState } from '../../micro-project/micro-project.machine.ts';
import type { PurchaseState } from '../purchase.machine.ts';
import { allot, type Due, type Part, totalDueOf } from './allotment.ts';
import type { PaymentKind } from './payment.kinds.ts';
import { type PaymentAction, paymentMachine, type PaymentState } from './payment.machine.ts';
import type { PaymentRefusal } from './payment.refusals.ts';

type Stated = { readonly state: PaymentState };
type By = { readonly id: string } | null;

/** The number of an order of payment: `OP-2026-0001`. */
export function paymentNumber(year: number, rank: number): string {
  return serialNumber('OP', year, rank);
}

/** Whether an agreement still pays: a suspended one only finishes what is delivered (BR-07). */
export function paysUnder(state: AgreementState, kind: PaymentKind): boolean {
  return state === 'ACTIVE' || (state === 'SUSPENDED' && kind === 'SUPPLIER');
}

export type Invoice = {
  readonly amount: Centimes;
  readonly invoicedOn: string;
  readonly orderedOn: string | null;
  readonly today: string;
  readonly dues: readonly Due[];
  readonly agreementStates: readonly AgreementState[];
};

/** Why an invoice cannot be verified: only what was accepted is owed (BR-11), under an agreement that pays (BR-07). */
export function invoiceRefusals(purchase: { readonly state: PurchaseState }, invoice: Invoice): PaymentRefusal[] {
  const { amount, invoicedOn, orderedOn, today, dues, agreementStates } = invoice;
  return reasonsOf([
    ['PAYMENT_NOT_ACCEPTED', purchase.state !== 'PROVISIONALLY_ACCEPTED' && purchase.state !== 'FINALLY_ACCEPTED'],
    ['PAYMENT_OVER_ACCEPTED', amount > totalDueOf(dues)],
    ['PAYMENT_AGREEMENT_NOT_ACTIVE', agreementStates.some((state) => !paysUnder(state, 'SUPPLIER'))],
    ['PAYMENT_DATE_IN_FUTURE', invoicedOn > today],
    ['PAYMENT_INVOICED_BEFORE_ORDER', orderedOn !== null && invoicedOn < orderedOn],
  ]);
}

/** The state of an invoice that is found right, and what each project pays of it. */
export function verifyInvoice(purchase: { readonly state: PurchaseState }, invoice: Invoice) {
  refuseFirst(invoiceRefusals(purchase, invoice), { amount: invoice.amount, due: totalDueOf(invoice.dues) });
  return { state: 'VERIFIED', parts: allot(invoice.amount, invoice.dues) } as const;
}

/** A project that working capital is to be paid to. */
export type Granted = {
  readonly state: MicroProjectState;
  readonly granted: Centimes | null;
  /** What its budget plans as working capital, and what of it is verified or paid already. */
  readonly workingCapital: Centimes;
  readonly cashGrants: Centimes;
  /** The cost of its equipment, in hand and ordered. */
  readonly spent: Centimes;
  readonly agreement: { readonly state: AgreementState };
};

const capitalStates: readonly MicroProjectState[] = ['PROCURING', 'READY', 'EQUIPPED', 'OPERATING', 'AT_RISK'];

/** Why working capital cannot be paid: it is planned in the budget, and within what was granted (BR-05). */
export function cashGrantRefusals(project: Granted, amount: Centimes): PaymentRefusal[] {
  const { granted, workingCapital, cashGrants, spent } = project;
  return reasonsOf([
    ['PAYMENT_PROJECT_NOT_OPEN', !capitalStates.includes(project.state)],
    ['PAYMENT_AGREEMENT_NOT_ACTIVE', !paysUnder(project.agreement.state, 'CASH_GRANT')],
    ['PAYMENT_OVER_WORKING_CAPITAL', cashGrants + amount > workingCapital],
    ['PAYMENT_OVER_COMMITMENT', granted === null || sum([spent, cashGrants, amount]) > granted],
  ]);
}

/** The state of working capital that is found right. */
export function verifyCashGrant(project: Granted, amount: Centimes) {
  refuseFirst(cashGrantRefusals(project, amount), { amount, planned: project.workingCapital });
  return { state: 'VERIFIED' } as const;
}

export type Orderable = Stated & { readonly kind: PaymentKind; readonly verifiedBy: By };
export type Ordering = { readonly byId: string; readonly agreementStates: readonly AgreementState[] };

/** Why a payment cannot be ordered: another verified it (BR-06, BR-08), and its agreements pay (BR-07). */
export function paymentOrderRefusals(payment: Orderable, { byId, agreementStates }: Ordering): PaymentRefusal[] {
  return reasonsOf([
    wrongState(payment, 'order'),
    ['PAYMENT_OWN_VERIFICATION', payment.verifiedBy?.id === byId],
    ['PAYMENT_AGREEMENT_NOT_ACTIVE', agreementStates.some((state) => !paysUnder(state, payment.kind))],
  ]);
}

/** The change that orders a payment. */
export function orderPayment(payment: Orderable, facts: Ordering & { readonly today: string }) {
  refuseFirst(paymentOrderRefusals(payment, facts));
  return { state: 'ORDERED', orderedOn: facts.today } as const;
}

export type Disbursable = Stated & {
  readonly kind: PaymentKind;
  readonly orderedBy: By;
  readonly orderedOn: string | null;
};
export type Disbursement = {
  readonly byId: string;
  readonly paidOn: string;
  readonly today: string;
  readonly agreementStates: readonly AgreementState[];
  /** What each project has committed and paid, and pays now. */
  readonly parts: readonly { readonly granted: Centimes | null; readonly paid: Centimes; readonly amount: Centimes }[];
};

/** Why money cannot leave: another ordered it (BR-06), and no project pays more than it committed (BR-01). */
export function disbursementRefusals(payment: Disbursable, facts: Disbursement): PaymentRefusal[] {
  const { byId, paidOn, today, agreementStates, parts } = facts;
  return reasonsOf([
    wrongState(payment, 'disburse'),
    ['PAYMENT_OWN_ORDER', payment.orderedBy?.id === byId],
    ['PAYMENT_AGREEMENT_NOT_ACTIVE', agreementStates.some((state) => !paysUnder(state, payment.kind))],
    ['PAYMENT_DATE_IN_FUTURE', paidOn > today],
    ['PAYMENT_PAID_BEFORE_ORDER', payment.orderedOn !== null && paidOn < payment.orderedOn],
    ['PAYMENT_OVER_COMMITMENT', parts.some(({ granted, paid, amount }) => granted === null || paid + amount > granted)],
  ]);
}

/** The change that a payment makes when the money has left. */
export function disburse(payment: Disbursable, facts: Disbursement) {
  refuseFirst(disbursementRefusals(payment, facts));
  return { state: 'PAID', paidOn: facts.paidOn } as const;
}

/** Why a payment cannot be called off: money that has left only comes back. */
export function paymentCancellationRefusals(payment: Stated, reason: string | null): PaymentRefusal[] {
  return reasonsOf([wrongState(payment, 'cancel'), ['PAYMENT_REASON_MISSING', !isWritten(reason)]]);
}

/** The change that calls a payment off. */
export function cancelPayment(payment: Stated, reason: string | null) {
  refuseFirst(paymentCancellationRefusals(payment, reason));
  return { state: 'CANCELLED', reason } as const;
}

export type Refundable = Stated & { readonly kind: PaymentKind; readonly paidOn: string | null };
export type Refund = { readonly reason: string | null; readonly refundedOn: string; readonly today: string };

/** Why a payment cannot be recorded as given back: working capital that reached a person stays where it is. */
export function refundRefusals(payment: Refundable, { reason, refundedOn, today }: Refund): PaymentRefusal[] {
  return reasonsOf([
    wrongState(payment, 'refund'),
    ['PAYMENT_GRANT_STAYS', payment.kind === 'CASH_GRANT'],
    ['PAYMENT_REASON_MISSING', !isWritten(reason)],
    ['PAYMENT_DATE_IN_FUTURE', refundedOn > today],
    ['PAYMENT_REFUNDED_BEFORE_PAID', payment.paidOn !== null && refundedOn < payment.paidOn],
  ]);
}

/** The change that a refund makes: what was paid is owed again. */
export function refund(payment: Refundable, facts: Refund) {
  refuseFirst(refundRefusals(payment, facts));
  return { state: 'REFUNDED', reason: facts.reason, refundedOn: facts.refundedOn } as const;
}

/** What was spent on a project: the cost of what was accepted, and what it was paid in cash; never an estimate (BR-05). */
export function spentOn(
  assets: readonly { readonly cost: Centimes }[],
  grants: readonly Pick<Part, 'amount'>[],
): Centimes {
  return sum([...assets.map(({ cost }) => cost), ...grants.map(({ amount }) => amount)]);
}

function wrongState(payment: Stated, action: PaymentAction): readonly [PaymentRefusal, boolean] {
  return ['PAYMENT_WRONG_STATE', !leads(paymentMachine, payment.state, action)];
}
