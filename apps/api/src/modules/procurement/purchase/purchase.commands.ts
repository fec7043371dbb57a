import { dayOf } from '@wasl/domain/kernel';
import { approvePurchase, endPurchase, order, publish, purchaseReasonDraft, settle } from '@wasl/domain/procurement';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { holdPurchase, methodicalOf } from './held-purchase.ts';
import { payersOf } from './project-needs.ts';
import type { Purchase } from './purchase.entity.ts';
import type {
  ApprovePurchaseInput,
  CancelPurchaseInput,
  DeclarePurchaseUnsuccessfulInput,
  OrderPurchaseInput,
  PublishPurchaseInput,
  SettlePurchaseInput,
} from './purchase.input.ts';

export async function approveConsolidatedPurchase(context: Context, input: ApprovePurchaseInput): Promise<Purchase> {
  const { em } = context;
  const { purchase } = await holdPurchase(context, 'purchase.approve', input);
  const byId = actorOf(context).id;
  const facts = { ...(await methodicalOf(context, purchase)), buyerId: purchase.buyer.id };
  const change = approvePurchase(facts, byId);
  purchase.approvedBy = em.getReference(Staff, byId, { wrapped: true });
  return applyChange(context, 'purchase.approve', { subject: purchase, change });
}

export async function publishPurchase(context: Context, input: PublishPurchaseInput): Promise<Purchase> {
  const { purchase } = await holdPurchase(context, 'purchase.publish', input);
  const change = publish(purchase, dayOf(context.now()));
  return applyChange(context, 'purchase.publish', { subject: purchase, change });
}

export async function orderPurchase(context: Context, input: OrderPurchaseInput): Promise<Purchase> {
  const { purchase, lines } = await holdPurchase(context, 'purchase.order', input);
  const change = order(purchase, await payersOf(context, purchase, lines), dayOf(context.now()));
  return applyChange(context, 'purchase.order', { subject: purchase, change });
}

export async function settlePurchase(context: Context, input: SettlePurchaseInput): Promise<Purchase> {
  const { purchase } = await holdPurchase(context, 'purchase.settle', input);
  return applyChange(context, 'purchase.settle', { subject: purchase, change: settle(purchase) });
}

export async function declarePurchaseUnsuccessful(
  context: Context,
  input: DeclarePurchaseUnsuccessfulInput,
): Promise<Purchase> {
  const { reason } = purchaseReasonDraft.parse(input);
  const { purchase } = await holdPurchase(context, 'purchase.evaluate', input);
  const change = endPurchase(purchase, 'declareUnsuccessful', reason);
  return applyChange(context, 'purchase.evaluate', { subject: purchase, change });
}

export async function cancelPurchase(context: Context, input: CancelPurchaseInput): Promise<Purchase> {
  const { reason } = purchaseReasonDraft.parse(input);
  const { purchase } = await holdPurchase(context, 'purchase.cancel', input);
  const change = endPurchase(purchase, 'cancel', reason);
  return applyChange(context, 'purchase.cancel', { subject: purchase, change });
}
