import { dayOf, Refusal, zero } from '@wasl/domain/kernel';
import {
  acceptanceDraft,
  acceptFinally,
  acceptProvisionally,
  amountOf,
  receive,
  signAcceptance,
} from '@wasl/domain/procurement';
import { audit } from '#audit/append.ts';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { plannedLines } from '#modules/micro-project/index.ts';
import type { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Asset } from '../asset.entity.ts';
import { addAsset, trackedAmong, warrantiesFrom } from '../asset-piece.ts';
import { cashGrantsOf } from '../payment/payment-money.ts';
import { holdPurchase } from '../purchase/held-purchase.ts';
import { holdProjects } from '../purchase/project-needs.ts';
import type { Purchase } from '../purchase/purchase.entity.ts';
import type { PurchaseLine } from '../purchase/purchase-line.entity.ts';
import { AcceptanceSignature } from './acceptance-signature.entity.ts';
import { Delivery, DeliveryLine } from './delivery.entity.ts';
import type { AcceptPurchaseFinallyInput, AcceptPurchaseInput, SignPurchaseAcceptanceInput } from './delivery.input.ts';

export async function signPurchaseAcceptance(context: Context, input: SignPurchaseAcceptanceInput): Promise<Purchase> {
  const { em, now } = context;
  const { purchase } = await holdPurchase(context, 'purchase.sign', input);
  const byId = actorOf(context).id;
  const signedIds = await signedFor(context, purchase);
  signAcceptance(purchase, { buyerId: purchase.buyer.id, receiverIds: [] }, { byId, signedIds });
  const { territoryCode, buyer, round } = purchase;
  const signedBy = em.getReference(Staff, byId);
  em.create(AcceptanceSignature, { purchase, territoryCode, buyer, round, signedBy, signedAt: now() });
  // The purchase has no column that changes, and still becomes another version.
  purchase.updatedAt = now();
  audit(context, { action: 'purchase.sign', subject: purchase, after: { signatures: signedIds.length + 1 } });
  return purchase;
}

export async function acceptPurchase(context: Context, input: AcceptPurchaseInput): Promise<Purchase> {
  const draft = acceptanceDraft.parse(input);
  const { purchase, lines } = await holdPurchase(context, 'purchase.accept', input);
  const deliveries = await standingDeliveries(context, purchase);
  const change = acceptProvisionally(purchase, {
    buyerId: purchase.buyer.id,
    receiverIds: deliveries.map(({ receivedBy }) => receivedBy.id),
    byId: actorOf(context).id,
    signedIds: await signedFor(context, purchase),
    acceptedOn: draft.acceptedOn,
    deliveredOn: deliveries.reduce((latest, { deliveredOn }) => (deliveredOn > latest ? deliveredOn : latest), ''),
    today: dayOf(context.now()),
  });
  for (const delivery of deliveries) await takeIn(context, delivery, lines);
  const { reservations } = draft;
  purchase.accepted = amountOf(lines.map(({ quantity, unitPrice }) => ({ quantity, price: unitPrice ?? zero })));
  return applyChange(context, 'purchase.accept', { subject: purchase, change: { ...change, reservations } });
}

export async function acceptPurchaseFinally(context: Context, input: AcceptPurchaseFinallyInput): Promise<Purchase> {
  const { acceptedOn } = acceptanceDraft.parse(input);
  const { purchase } = await holdPurchase(context, 'purchase.accept', input);
  const facts = { byId: actorOf(context).id, acceptedOn, today: dayOf(context.now()) };
  const { state } = purchase;
  const change = acceptFinally({ state, acceptedOn: purchase.acceptedOn, buyerId: purchase.buyer.id }, facts);
  return applyChange(context, 'purchase.accept', { subject: purchase, change });
}

/** What came with one note becomes the equipment of its projects, accepted, at the price of the order. */
async function takeIn(context: Context, delivery: Delivery, lines: readonly PurchaseLine[]): Promise<void> {
  const came = await context.em.find(DeliveryLine, { delivery: delivery.id });
  const arrivals = came.flatMap(({ line, quantity, serialNumbers }) => {
    const of = lines.find(({ id }) => id === line.id);
    return of ? [{ line: of, quantity, serialNumbers }] : [];
  });
  const projects = await holdProjects(
    context,
    arrivals.map(({ line }) => line.microProject.id),
  );
  const tracked = await trackedAmong(
    context,
    arrivals.map(({ line }) => line.item.code),
  );
  for (const { line, quantity, serialNumbers } of arrivals) {
    const project = projects.get(line.microProject.id);
    if (!project || line.unitPrice === null) throw new Refusal('PURCHASE_WRONG_STATE');
    const itemCode = line.item.code;
    const isTracked = tracked.get(itemCode) === true;
    const arrived = { itemCode, quantity, serialNumbers, unitCost: line.unitPrice, isTracked };
    await receivePieces(context, { project, delivery, line, arrived });
  }
}

type Taken = {
  readonly project: MicroProject;
  readonly delivery: Delivery;
  readonly line: PurchaseLine;
  readonly arrived: Parameters<typeof receive>[1]['lines'][number];
};

async function receivePieces(context: Context, { project, delivery, line, arrived }: Taken): Promise<void> {
  const { em } = context;
  const { receivedBy, deliveredOn } = delivery;
  const before = await em.find(Asset, { microProject: project.id });
  const pieces = receive(
    {
      state: project.state,
      granted: project.granted,
      cashGrants: await cashGrantsOf(context, project),
      lines: await plannedLines(em, project),
      assets: before.map(({ item, quantity, cost }) => ({ itemCode: item.code, quantity, cost })),
    },
    { receivedOn: deliveredOn, today: dayOf(context.now()), lines: [arrived] },
  );
  const acceptedBy = em.getReference(Staff, actorOf(context).id);
  const by = { receivedBy: em.getReference(Staff, receivedBy.id), acceptedBy, receivedOn: deliveredOn };
  const warranties = await warrantiesFrom(context, dayOf(context.now()), [line.item.code]);
  const warrantyUntil = warranties.get(line.item.code) ?? null;
  for (const piece of pieces) {
    addAsset(context, { project, piece, ...by, state: 'ACCEPTED', purchaseLine: line, warrantyUntil });
  }
  // The next line of the same project counts these too.
  await em.flush();
}

async function signedFor({ em }: Context, purchase: Purchase): Promise<string[]> {
  const signatures = await em.find(AcceptanceSignature, { purchase: purchase.id, round: purchase.round });
  return signatures.map(({ signedBy }) => signedBy.id);
}

function standingDeliveries({ em }: Context, purchase: Purchase): Promise<Delivery[]> {
  return em.find(Delivery, { purchase: purchase.id, isRejected: false }, { orderBy: { recordedAt: 'asc' } });
}
