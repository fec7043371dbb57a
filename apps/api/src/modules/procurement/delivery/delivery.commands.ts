import { dayOf, Refusal } from '@wasl/domain/kernel';
import { deliver, deliveryDraft, rejectDelivery, purchaseReasonDraft } from '@wasl/domain/procurement';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { uuidOf } from '#graphql/ids.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { trackedAmong } from '../asset-piece.ts';
import { holdPurchase } from '../purchase/held-purchase.ts';
import type { Purchase } from '../purchase/purchase.entity.ts';
import type { PurchaseLine } from '../purchase/purchase-line.entity.ts';
import { Delivery, DeliveryLine } from './delivery.entity.ts';
import type { DeliverPurchaseInput, RejectPurchaseDeliveryInput } from './delivery.input.ts';

type Written = ReturnType<typeof deliveryDraft.parse>;

export async function deliverPurchase(context: Context, input: DeliverPurchaseInput): Promise<Purchase> {
  const { em, now } = context;
  const { lines: written, ...note } = deliveryDraft.parse(input);
  const { purchase, lines } = await holdPurchase(context, 'purchase.deliver', input);
  const came = cameOf(input, written, lines);
  const tracked = await trackedAmong(
    context,
    lines.map(({ item }) => item.code),
  );
  const change = deliver(purchase, {
    deliveredOn: note.deliveredOn,
    orderedOn: purchase.orderedOn,
    today: dayOf(now()),
    lines: lines.map(({ id, quantity, delivered, item }) => ({
      ordered: quantity,
      delivered,
      arriving: came.get(id)?.quantity ?? 0,
      serialNumbers: came.get(id)?.serialNumbers ?? [],
      isTracked: tracked.get(item.code) === true,
    })),
  });
  const where = { purchase, territoryCode: purchase.territoryCode };
  const receivedBy = em.getReference(Staff, actorOf(context).id);
  const delivery = em.create(Delivery, { ...note, ...where, receivedBy, recordedAt: now(), isRejected: false });
  for (const line of lines) {
    const arrived = came.get(line.id);
    if (!arrived) continue;
    em.create(DeliveryLine, { ...arrived, ...where, delivery, line });
    line.delivered += arrived.quantity;
  }
  return applyChange(context, 'purchase.deliver', { subject: purchase, change });
}

/** What came of each line; a line of another purchase does not exist here, and one is named once. */
function cameOf(input: DeliverPurchaseInput, written: Written['lines'], lines: readonly PurchaseLine[]) {
  const came = new Map<string, Written['lines'][number]>();
  for (const [index, arrived] of written.entries()) {
    const key = uuidOf(input.lines[index]?.lineId ?? '', 'PurchaseLine');
    if (came.has(key) || !lines.some(({ id }) => id === key)) throw new Refusal('NOT_FOUND');
    came.set(key, arrived);
  }
  return came;
}

export async function rejectPurchaseDelivery(context: Context, input: RejectPurchaseDeliveryInput): Promise<Purchase> {
  const { reason } = purchaseReasonDraft.parse(input);
  const { purchase, lines } = await holdPurchase(context, 'purchase.reject', input);
  const change = rejectDelivery(purchase, purchase.buyer.id, actorOf(context).id);
  const deliveries = await context.em.find(Delivery, { purchase: purchase.id, isRejected: false });
  for (const delivery of deliveries) delivery.isRejected = true;
  for (const line of lines) line.delivered = 0;
  return applyChange(context, 'purchase.reject', {
    subject: purchase,
    change: { ...change, reason, round: purchase.round + 1 },
  });
}
