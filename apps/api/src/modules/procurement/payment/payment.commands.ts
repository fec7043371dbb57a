import { dayOf, sum } from '@wasl/domain/kernel';
import { workingCapitalOf } from '@wasl/domain/micro-project';
import {
  cashGrantDraft,
  invoiceDraft,
  type PaymentKind,
  type PaymentMeans,
  verifyCashGrant as grant,
  verifyInvoice as decide,
} from '@wasl/domain/procurement';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { loadFor } from '#access/load-for.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { findAgreement, lockProject, plannedLines } from '#modules/micro-project/index.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { holdDeliveries } from '../asset-piece.ts';
import { linesOf } from '../purchase/held-purchase.ts';
import { spendingOf } from '../purchase/project-needs.ts';
import { Purchase } from '../purchase/purchase.entity.ts';
import { Payment } from './payment.entity.ts';
import type { VerifyCashGrantInput, VerifyInvoiceInput } from './payment.input.ts';
import { cashGrantsOf, duesOf } from './payment-money.ts';
import { nextPaymentNumber } from './payment-number.ts';
import { PaymentPart } from './payment-part.entity.ts';

export async function verifyInvoice(context: Context, input: VerifyInvoiceInput): Promise<Payment> {
  const draft = invoiceDraft.parse(input);
  const purchase = await loadFor(context, Purchase, input.purchaseId, 'payment.verify', { lock: true });
  const lines = await linesOf(context, purchase);
  const projects = await context.em.find(MicroProject, {
    id: { $in: lines.map(({ microProject }) => microProject.id) },
  });
  const agreements = await Promise.all(projects.map((project) => findAgreement(context, project)));
  const { state, parts } = decide(purchase, {
    ...draft,
    orderedOn: purchase.orderedOn,
    today: dayOf(context.now()),
    dues: await duesOf(context, purchase, lines),
    agreementStates: agreements.map((agreement) => agreement.state),
  });
  const payment = await addPayment(context, { ...draft, kind: 'SUPPLIER', purchase, state, purpose: null });
  addParts(
    context,
    payment,
    parts.flatMap(({ microProjectId, amount }) => {
      const project = projects.find(({ id }) => id === microProjectId);
      return project ? [{ project, amount }] : [];
    }),
  );
  purchase.invoiced = sum([purchase.invoiced, draft.amount]);
  return payment;
}

export async function verifyCashGrant(context: Context, input: VerifyCashGrantInput): Promise<Payment> {
  const draft = cashGrantDraft.parse(input);
  const held = await lockProject(context, 'payment.verify', { id: input.microProjectId });
  const { project, agreement } = held;
  await holdDeliveries(context, project);
  const { state } = grant(
    {
      state: project.state,
      granted: project.granted,
      workingCapital: workingCapitalOf(await plannedLines(context.em, project)),
      cashGrants: await cashGrantsOf(context, project),
      spent: await spendingOf(context, project),
      agreement,
    },
    draft.amount,
  );
  const nothing = { invoiceReference: null, invoicedOn: null };
  const payment = await addPayment(context, { ...draft, ...nothing, kind: 'CASH_GRANT', project, state });
  addParts(context, payment, [{ project, amount: draft.amount }]);
  return payment;
}

type New = {
  readonly kind: PaymentKind;
  readonly state: 'VERIFIED';
  readonly amount: Payment['amount'];
  readonly means: PaymentMeans;
  readonly invoiceReference: string | null;
  readonly invoicedOn: string | null;
  readonly purpose: string | null;
  readonly purchase?: Purchase;
  readonly project?: MicroProject;
};

async function addPayment(context: Context, { purchase, project, ...written }: New): Promise<Payment> {
  const { em, now } = context;
  const { territoryCode } = purchase ?? project ?? nowhere();
  const number = await nextPaymentNumber(em, dayOf(now()));
  const payment = em.create(Payment, {
    ...written,
    number,
    territoryCode,
    purchase: purchase ?? null,
    microProject: project ?? null,
    verifiedBy: em.getReference(Staff, actorOf(context).id),
    ...notYet,
  });
  const { kind, amount } = written;
  audit(context, { action: 'payment.verify', subject: payment, after: { state: written.state, number, kind, amount } });
  return payment;
}

/** What a payment is before anybody ordered it. */
const notYet = {
  orderedBy: null,
  orderedOn: null,
  paidBy: null,
  paidOn: null,
  paymentReference: null,
  refundedOn: null,
  reason: null,
} as const;

type Share = { readonly project: MicroProject; readonly amount: Payment['amount'] };

function addParts({ em }: Context, payment: Payment, shares: readonly Share[]): void {
  const { territoryCode } = payment;
  for (const [index, { project, amount }] of shares.entries()) {
    const { agreement, tranche } = project;
    const where = { payment, territoryCode, microProject: project, agreement, tranche, position: index + 1 };
    em.create(PaymentPart, { ...where, amount });
  }
}

function nowhere(): never {
  throw new Error('A payment is for a purchase or for a project.');
}
