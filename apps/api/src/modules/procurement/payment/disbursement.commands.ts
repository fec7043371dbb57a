import { LockMode } from '@mikro-orm/core';
import type { Permission } from '@wasl/domain/access';
import { centimes, dayOf, minus, Refusal, sum } from '@wasl/domain/kernel';
import {
  cancelPayment as callOff,
  disburse,
  disbursementDraft,
  orderPayment as order,
  paymentReasonDraft,
  refund,
  refundDraft,
} from '@wasl/domain/procurement';
import { assertVersion, loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { toGlobalId } from '#graphql/ids.ts';
import { deliverFrom, type Movement, payFrom, recordOrder, recordRecall, refundTo } from '#modules/agreement/index.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { lockProject } from '#modules/micro-project/index.ts';
import { Purchase } from '../purchase/purchase.entity.ts';
import { Payment } from './payment.entity.ts';
import type {
  CancelPaymentInput,
  DisbursePaymentInput,
  OrderPaymentInput,
  RefundPaymentInput,
} from './payment.input.ts';
import { payFor, takeBackFor } from './payment-money.ts';
import { PaymentPart } from './payment-part.entity.ts';

export async function orderPayment(context: Context, input: OrderPaymentInput): Promise<Payment> {
  const { payment, parts } = await holdPayment(context, 'payment.order', input);
  const byId = actorOf(context).id;
  const change = order(payment, { byId, agreementStates: statesOf(parts), today: dayOf(context.now()) });
  for (const movement of movementsOf(parts, 'payment.order')) recordOrder(context, movement);
  payment.orderedBy = context.em.getReference(Staff, byId, { wrapped: true });
  return applyChange(context, 'payment.order', { subject: payment, change });
}

export async function disbursePayment(context: Context, input: DisbursePaymentInput): Promise<Payment> {
  const draft = disbursementDraft.parse(input);
  const { payment, parts, purchase } = await holdPayment(context, 'payment.disburse', input);
  const byId = actorOf(context).id;
  const change = disburse(payment, {
    byId,
    paidOn: draft.paidOn,
    today: dayOf(context.now()),
    agreementStates: statesOf(parts),
    parts: parts.map(({ amount, project }) => ({ amount, granted: project.granted, paid: project.paid })),
  });
  for (const movement of movementsOf(parts, 'payment.disburse')) {
    await payFrom(context, movement);
    await payFor(context, movement.project, movement.amount);
    if (payment.kind === 'CASH_GRANT') await reach(context, movement);
  }
  if (purchase) purchase.paid = sum([purchase.paid, payment.amount]);
  payment.paidBy = context.em.getReference(Staff, byId, { wrapped: true });
  const { paymentReference } = draft;
  return applyChange(context, 'payment.disburse', { subject: payment, change: { ...change, paymentReference } });
}

export async function cancelPayment(context: Context, input: CancelPaymentInput): Promise<Payment> {
  const { reason } = paymentReasonDraft.parse(input);
  const { payment, parts, purchase } = await holdPayment(context, 'payment.cancel', input);
  const change = callOff(payment, reason);
  if (payment.state === 'ORDERED') {
    for (const movement of movementsOf(parts, 'payment.cancel')) recordRecall(context, movement);
  }
  if (purchase) purchase.invoiced = minus(purchase.invoiced, payment.amount);
  return applyChange(context, 'payment.cancel', { subject: payment, change });
}

export async function refundPayment(context: Context, input: RefundPaymentInput): Promise<Payment> {
  const draft = refundDraft.parse(input);
  const { payment, parts, purchase } = await holdPayment(context, 'payment.refund', input);
  const change = refund(payment, { ...draft, today: dayOf(context.now()) });
  for (const movement of movementsOf(parts, 'payment.refund')) {
    await refundTo(context, movement);
    await takeBackFor(context, movement.project, movement.amount);
  }
  if (purchase) {
    purchase.paid = minus(purchase.paid, payment.amount);
    purchase.invoiced = minus(purchase.invoiced, payment.amount);
  }
  return applyChange(context, 'payment.refund', { subject: payment, change });
}

/** Working capital has reached the person: it counts as delivered, beside the equipment (BR-05). */
async function reach(context: Context, movement: Movement): Promise<void> {
  await deliverFrom(context, movement);
  const { project, amount } = movement;
  const change = { delivered: centimes(project.delivered + amount) };
  applyChange(context, 'microProject.pay', { subject: project, change });
}

type Named = { readonly id: string; readonly expectedVersion: number };
type HeldPart = Awaited<ReturnType<typeof lockProject>> & { readonly amount: Payment['amount'] };

/** What a payment holds, in the order of all commands: tranches and projects by their keys, the purchase, itself. */
async function holdPayment(context: Context, permission: Permission, { id, expectedVersion }: Named) {
  const { em } = context;
  const found = await loadFor(context, Payment, id, permission);
  const rows = await em.find(PaymentPart, { payment: found.id }, { orderBy: { tranche: 'asc', microProject: 'asc' } });
  const parts: HeldPart[] = [];
  for (const { microProject, amount } of rows) {
    parts.push({
      ...(await lockProject(context, permission, { id: toGlobalId('MicroProject', microProject.id) })),
      amount,
    });
  }
  const purchase = found.purchase && (await lockPurchase(context, found.purchase.id));
  const payment = await loadFor(context, Payment, id, permission, { lock: true });
  await em.refresh(payment);
  assertVersion(payment, expectedVersion);
  return { payment, parts, purchase };
}

function lockPurchase({ em }: Context, id: string): Promise<Purchase> {
  return em.findOneOrFail(Purchase, id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
    failHandler: () => new Refusal('NOT_FOUND'),
  });
}

function statesOf(parts: readonly HeldPart[]) {
  return parts.map(({ agreement }) => agreement.state);
}

function movementsOf(parts: readonly HeldPart[], cause: Permission): Movement[] {
  return parts.map(({ tranche, project, amount }) => ({ tranche, project, amount, cause }));
}
