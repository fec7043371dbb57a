import type { World } from '../world.ts';
import { changeOf, day, make, people, type Thing } from './actor.ts';

export const purchaseFields = `id number state version amount accepted invoiced paid isNearCeiling hasRecentTwin reason reservations
  lines(first: 6) { nodes { id lot quantity unitPrice delivered item { code } microProject { id code } } }
  offers(first: 4) { nodes { id amount isCompliant supplier { id } } }
  award { id } deliveries(first: 3) { nodes { noteReference isRejected } } signatures(first: 4) { nodes { round } }`;

let companies = 0;

/** An identifier that no other company of the tests has: its remainder by 97 is zero. */
export function iceOf(rank: number): string {
  return String(97n * (10_000_000n + BigInt(rank))).padStart(15, '0');
}

export function registerSupplier(world: World, more: object = {}): Promise<Thing> {
  companies += 1;
  const input = { name: `Atelier ${companies}`, ice: iceOf(process.pid * 1000 + companies), ...more };
  return make(world, { by: people.buyer, verb: 'registerSupplier', input, fields: 'id state version ice' });
}

/** The needs of a project of the stage: two chairs, and ten of cosmetics in a second lot. */
export function needsOf(project: Thing) {
  return [
    { microProjectId: project.id, lot: 1, itemCode: 'BAR-CHAIR', quantity: 2, unitEstimate: 600_000 },
    { microProjectId: project.id, lot: 2, itemCode: 'BAR-COSM', quantity: 10, unitEstimate: 110_000 },
  ];
}

export function purchaseDraftOf(projects: readonly Thing[], more: object = {}) {
  return {
    territoryCode: '05.091',
    title: 'Equipment of barbers',
    nature: 'EQUIPMENT',
    method: 'OPEN_TENDER',
    lines: projects.flatMap(needsOf),
    ...more,
  };
}

type Stage = 'DRAFT' | 'CONSOLIDATED' | 'PUBLISHED' | 'EVALUATED' | 'AWARDED' | 'ORDERED' | 'DELIVERED';

/** What came of every line, whole. */
export function wholeDeliveryOf(purchase: Thing, noteReference = 'BL 1') {
  const lines = purchase.lines.nodes.map(({ id, quantity }: Thing) => ({ lineId: id, quantity, serialNumbers: [] }));
  return { ...changeOf(purchase), noteReference, deliveredOn: day(0), lines };
}

/** A purchase for these projects, brought to a stage by those who bring it there in life. */
export async function purchaseAt(world: World, stage: Stage, projects: readonly Thing[], more: object = {}) {
  const { buyer, coordinator, storekeeper } = people;
  const input = purchaseDraftOf(projects, more);
  let purchase = await make(world, { by: buyer, verb: 'draftPurchase', input, fields: purchaseFields });
  const move = async (verb: string, by: typeof buyer, change: object = {}) => {
    purchase = await make(world, { by, verb, input: { ...changeOf(purchase), ...change }, fields: purchaseFields });
  };
  const offer = async () => {
    const supplier = await registerSupplier(world);
    await make(world, {
      by: buyer,
      verb: 'recordOffer',
      input: offerOf(purchase, supplier),
      fields: 'id state version',
    });
    await move('openPurchaseOffers', buyer);
    const findings = purchase.offers.nodes.map(({ id }: Thing) => ({ offerId: id, isCompliant: true }));
    await move('evaluatePurchase', buyer, { findings });
  };
  const steps: readonly (readonly [Stage, () => Promise<void>])[] = [
    ['DRAFT', async () => undefined],
    ['CONSOLIDATED', () => move('consolidatePurchase', buyer)],
    ['PUBLISHED', () => move('approvePurchase', coordinator).then(() => move('publishPurchase', buyer))],
    ['EVALUATED', offer],
    ['AWARDED', () => move('awardPurchase', coordinator, { offerId: purchase.offers.nodes[0].id })],
    ['ORDERED', () => move('orderPurchase', buyer)],
    ['DELIVERED', () => move('deliverPurchase', storekeeper, wholeDeliveryOf(purchase))],
  ];
  for (const [, step] of steps.slice(0, steps.findIndex(([name]) => name === stage) + 1)) await step();
  return purchase;
}

/** A purchase for these projects that three signed for and the coordinator accepted. */
export async function acceptedPurchase(world: World, projects: readonly Thing[], more: object = {}): Promise<Thing> {
  const { storekeeper, das, coordinator } = people;
  let purchase = await purchaseAt(world, 'DELIVERED', projects, more);
  for (const by of [storekeeper, das, coordinator]) {
    const input = changeOf(purchase);
    purchase = await make(world, { by, verb: 'signPurchaseAcceptance', input, fields: purchaseFields });
  }
  const input = { ...changeOf(purchase), acceptedOn: day(0) };
  return make(world, { by: coordinator, verb: 'acceptPurchase', input, fields: purchaseFields });
}

/** An offer that prices every line a little under its estimate. */
export function offerOf(purchase: Thing, supplier: Thing, percent = 95) {
  const prices = purchase.lines.nodes.map(({ id, item }: Thing) => ({
    lineId: id,
    unitPrice: ((item.code === 'BAR-CHAIR' ? 600_000 : 110_000) * percent) / 100,
  }));
  return { purchaseId: purchase.id, supplierId: supplier.id, receivedOn: day(0), deliveryDays: 15, prices };
}
