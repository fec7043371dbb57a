import type { Calendar } from '../calendar.ts';
import type { Desk } from '../desk.ts';
import type { KitAnswer } from '../graphql/agreement.graphql.ts';
import type { ProjectAnswer } from '../graphql/micro-project.graphql.ts';
import {
  acceptPurchase,
  approvePurchase,
  awardPurchase,
  consolidatePurchase,
  deliverPurchase,
  draftPurchase,
  evaluatePurchase,
  openPurchaseOffers,
  orderPurchase,
  type PurchaseAnswer,
  publishPurchase,
  recordOffer,
  registerSupplier,
  signPurchaseAcceptance,
} from '../graphql/region.graphql.ts';
import type { Operation } from '../operation.ts';
import { changeOf } from '../steps/agreement.steps.ts';

type Buying = Readonly<{
  desk: Desk;
  operation: Operation;
  calendar: Calendar;
  /** The number of the operation in its region: a company has one number, whoever it sells to. */
  rank: number;
  project: ProjectAnswer;
  kit: KitAnswer;
}>;

/** The equipment of one project by an open tender: offer, award, order, delivery, three signatures, acceptance. */
export async function playPurchase({ desk, operation, calendar, rank, project, kit }: Buying): Promise<void> {
  const change = changeOf(desk, 'purchase', project.id);
  const supplier = await desk.change('buyer', registerSupplier, {
    idempotencyKey: desk.key('supplier'),
    name: `Atelier d’essai ${rank + 1}`,
    // An identifier whose remainder by 97 is zero, of no company: it begins with nines.
    ice: String(97n * (10_309_278_350_000n + BigInt(rank)))
      .padStart(15, '0')
      .slice(-15),
  });
  let purchase: PurchaseAnswer = await desk.change('buyer', draftPurchase, {
    idempotencyKey: desk.key('purchase', 'draft'),
    territoryCode: operation.territoryCode,
    title: `Équipement ${kit.code}`,
    nature: 'EQUIPMENT',
    method: 'OPEN_TENDER',
    lines: kit.lines.nodes.map(({ item, quantity }) => ({
      ...{ microProjectId: project.id, lot: 1, itemCode: item.code, quantity, unitEstimate: item.unitPrice },
    })),
  });
  purchase = await desk.change('buyer', consolidatePurchase, change('consolidate', purchase));
  purchase = await desk.change('coordinator', approvePurchase, change('approve', purchase));
  purchase = await desk.change('buyer', publishPurchase, change('publish', purchase));
  const prices = purchase.lines.nodes.map(({ id, unitEstimate }) => ({
    lineId: id,
    unitPrice: Math.floor((unitEstimate * 96) / 100),
  }));
  const offer = {
    purchaseId: purchase.id,
    supplierId: supplier.id,
    receivedOn: calendar.today,
    deliveryDays: 15,
    prices,
  };
  purchase = await desk.change('buyer', recordOffer, { idempotencyKey: desk.key('offer'), ...offer });
  purchase = await desk.change('buyer', openPurchaseOffers, change('open', purchase));
  const findings = purchase.offers.nodes.map(({ id }) => ({ offerId: id, isCompliant: true }));
  purchase = await desk.change('buyer', evaluatePurchase, { ...change('evaluate', purchase), findings });
  const offerId = purchase.offers.nodes[0]?.id ?? '';
  purchase = await desk.change('coordinator', awardPurchase, { ...change('award', purchase), offerId });
  purchase = await desk.change('buyer', orderPurchase, change('order', purchase));
  const lines = purchase.lines.nodes.map(({ id, quantity }) => ({ lineId: id, quantity, serialNumbers: [] }));
  const note = { deliveredOn: calendar.today, noteReference: 'BL 1', lines };
  purchase = await desk.change('storekeeper', deliverPurchase, { ...change('deliver', purchase), ...note });
  for (const signer of ['storekeeper', 'das', 'coordinator'] as const)
    purchase = await desk.change(signer, signPurchaseAcceptance, change(`sign ${signer}`, purchase));
  const accepting = { ...change('accept', purchase), acceptedOn: calendar.today };
  await desk.change('coordinator', acceptPurchase, accepting);
}
