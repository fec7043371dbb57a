import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AssetState, stockLevelOf } from '@wasl/domain/procurement';
import { ask, changeOf, day, make, people, type Thing } from '../../../test/stage/actor.ts';
import { activeAgreement } from '../../../test/stage/agreement.ts';
import { projectAt, projectFields } from '../../../test/stage/micro-project.ts';
import {
  iceOf,
  needsOf,
  offerOf,
  purchaseAt,
  purchaseDraftOf,
  purchaseFields,
  registerSupplier,
  wholeDeliveryOf,
} from '../../../test/stage/purchase.ts';
import { expectRefusal } from '../../../test/stage/refusal.ts';
import { createWorld, type World } from '../../../test/world.ts';

const { buyer, coordinator, storekeeper, das, national, officer, committee, centre } = people;
let world: World;
let agreement: Thing;
beforeAll(async () => {
  world = await createWorld();
  agreement = await activeAgreement(world, { envelope: 90_000_000, tranches: [80_000_000] });
});
afterAll(() => world.close());

const procuring = () => projectAt(world, agreement, 'PROCURING');
const drafting = (projects: readonly Thing[], more: object = {}) => ({
  by: buyer,
  verb: 'draftPurchase',
  input: purchaseDraftOf(projects, more),
  fields: purchaseFields,
});
const moving = (purchase: Thing, by: typeof buyer, verb: string, more: object = {}) => ({
  by,
  verb,
  input: { ...changeOf(purchase), ...more },
  fields: purchaseFields,
});

async function signed(purchase: Thing, signers: readonly (typeof buyer)[]): Promise<Thing> {
  let latest = purchase;
  for (const by of signers) latest = await make(world, moving(latest, by, 'signPurchaseAcceptance'));
  return latest;
}

/** What the store of the province has of an item. */
async function levelOf(itemCode: string): Promise<Thing> {
  const query = `{ stock(territory: "05.091") { levels { itemCode onHand reserved available awaited } } }`;
  const { levels } = (await world.as(storekeeper, query)).data.stock;
  return levels.find((level: Thing) => level.itemCode === itemCode);
}

describe('a purchase', { timeout: 120_000 }, () => {
  it('goes from the needs of two projects to equipment that is accepted, and on to the shelf', async () => {
    const projects = [await procuring(), await procuring()];
    let purchase = await purchaseAt(world, 'DELIVERED', projects);
    expect(purchase.number).toMatch(/^ACH-\d{4}-\d{4}$/);
    expect(purchase.amount).toBe((2 * 2_300_000 * 95) / 100);
    purchase = await signed(purchase, [storekeeper, das, coordinator]);
    const accepting = { acceptedOn: day(0), reservations: 'One handle to be fixed' };
    purchase = await make(world, moving(purchase, coordinator, 'acceptPurchase', accepting));
    expect(purchase).toMatchObject({ state: 'PROVISIONALLY_ACCEPTED', reservations: 'One handle to be fixed' });
    const query = `query ($id: ID!) { microProject(id: $id) { id state version
      assets { nodes { id state cost quantity purchaseLine { lot } } } } }`;
    for (const { id } of projects) {
      const { microProject } = (await world.as(coordinator, query, { id })).data;
      expect(
        microProject.assets.nodes
          .map(({ state, cost, quantity, purchaseLine }: Thing) => [state, cost, quantity, purchaseLine.lot])
          .sort(),
      ).toEqual([
        ['ACCEPTED', 1_045_000, 10, 2],
        ['ACCEPTED', 570_000, 1, 1],
        ['ACCEPTED', 570_000, 1, 1],
      ]);
      const input = { microProjectId: id, assetIds: microProject.assets.nodes.map((asset: Thing) => asset.id) };
      await make(world, { by: storekeeper, verb: 'storeAssets', input });
      const reserved = await make(world, { by: storekeeper, verb: 'reserveAssets', input, fields: projectFields });
      const level = await levelOf('BAR-CHAIR');
      expect(level.onHand).toBe(level.reserved + level.available);
      const ready = { by: coordinator, verb: 'prepareMicroProject', input: changeOf(reserved) };
      expect((await make(world, ready)).state).toBe('READY');
    }
    const final = moving(purchase, national, 'acceptPurchaseFinally', { acceptedOn: day(0) });
    expect((await make(world, final)).state).toBe('FINALLY_ACCEPTED');
  });

  it('takes no more of a budget than it holds, whatever else was bought of it', async () => {
    const project = await procuring();
    await purchaseAt(world, 'DRAFT', [project]);
    await expectRefusal(world, drafting([project]), 'PURCHASE_OVER_BUDGET');
    const early = await projectAt(world, agreement, 'APPROVED');
    await expectRefusal(world, drafting([early]), 'PURCHASE_PROJECT_NOT_APPROVED');
    const [need] = needsOf(await procuring());
    await expectRefusal(world, drafting([], { lines: [need, need] }), 'PURCHASE_LINE_REPEATED');
    const foreign = await ask(world, drafting([await procuring()], { territoryCode: '05.311' }));
    expect(foreign.codes).toEqual(['BAD_INPUT']);
    await expectRefusal(world, { ...drafting([await procuring()]), by: storekeeper }, 'FORBIDDEN');
  });

  it('frees what it took when it is called off', async () => {
    const project = await procuring();
    const purchase = await purchaseAt(world, 'CONSOLIDATED', [project]);
    const cancelled = moving(purchase, buyer, 'cancelPurchase', { reason: 'The project waits' });
    expect((await make(world, cancelled)).state).toBe('CANCELLED');
    expect((await make(world, drafting([project]))).state).toBe('DRAFT');
  });

  it('BR-08 is not approved, and not awarded, by its buyer', async () => {
    const purchase = await purchaseAt(world, 'CONSOLIDATED', [await procuring()]);
    await expectRefusal(world, moving(purchase, buyer, 'approvePurchase'), 'FORBIDDEN');
    const em = await world.behind();
    const become = (email: string | undefined) =>
      em.execute('update purchase set buyer_id = (select id from auth.staff where email = ?) where id = ?', [
        email,
        purchase.id.replace('Purchase:', ''),
      ]);
    await become(coordinator?.email);
    await expectRefusal(world, moving(purchase, coordinator, 'approvePurchase'), 'PURCHASE_OWN_DRAFT');
  });

  it('BR-10 by purchase order stays within the ceiling of its year, and warns of a split', async () => {
    const order = { method: 'PURCHASE_ORDER', nature: 'SUPPLIES' };
    const first = await purchaseAt(world, 'DRAFT', [await procuring()], order);
    const second = await purchaseAt(world, 'DRAFT', [await procuring()], order);
    const ready = await make(world, moving(first, buyer, 'consolidatePurchase'));
    expect(ready).toMatchObject({ isNearCeiling: false, hasRecentTwin: false });
    const em = await world.behind();
    await em.execute('update purchase set amount = 45000000 where number = ?', [ready.number]);
    await em.execute('update purchase set amount = 5000001 where number = ?', [second.number]);
    await expectRefusal(world, moving(second, buyer, 'consolidatePurchase'), 'PURCHASE_OVER_ORDER_CEILING');
    await em.execute('update purchase set amount = 5000000 where number = ?', [second.number]);
    const warned = await make(world, moving(second, buyer, 'consolidatePurchase'));
    expect(warned).toMatchObject({ isNearCeiling: true, hasRecentTwin: true });
  });

  it('BR-12 shows those who buy the code of a project, and neither a case nor a name', async () => {
    const purchase = await purchaseAt(world, 'DRAFT', [await procuring()]);
    const query = `query ($id: ID!) { purchase(id: $id) { lines(first: 2) { nodes { microProject { code case { id } } } } } }`;
    const { data } = await world.as(buyer, query, { id: purchase.id });
    for (const { microProject } of data.purchase.lines.nodes) {
      expect(microProject).toEqual({ code: expect.stringMatching(/^M-/), case: null });
    }
    expect((await world.as(committee, query, { id: purchase.id })).data.purchase).toBeNull();
  });
});

describe('a supplier', { timeout: 120_000 }, () => {
  it('is known by an identifier that holds, once', async () => {
    const registering = (ice: string) => ({ by: buyer, verb: 'registerSupplier', input: { name: 'Atelier', ice } });
    const [first, bad] = [iceOf(1), '000000000000098'];
    await make(world, registering(first));
    await expectRefusal(world, registering(first), 'SUPPLIER_KNOWN');
    expect((await ask(world, registering(bad))).codes).toEqual(['BAD_INPUT']);
  });

  it('sells nothing once it is blocked', async () => {
    const supplier = await registerSupplier(world);
    const blocking = {
      by: national,
      verb: 'blockSupplier',
      input: { ...changeOf(supplier), reason: 'Did not deliver' },
    };
    await expectRefusal(world, { ...blocking, by: buyer }, 'FORBIDDEN');
    expect((await make(world, blocking)).state).toBe('BLOCKED');
    const purchase = await purchaseAt(world, 'PUBLISHED', [await procuring()]);
    const offering = { by: buyer, verb: 'recordOffer', input: offerOf(purchase, supplier) };
    await expectRefusal(world, offering, 'PURCHASE_SUPPLIER_BLOCKED');
  });

  it('BR-13 that is a relative of a holder is kept out of the purchase, before and after its offer', async () => {
    const purchase = await purchaseAt(world, 'EVALUATED', [await procuring()]);
    const [offer] = purchase.offers.nodes;
    const tie = { purchaseId: purchase.id, supplierId: offer.supplier.id, tie: 'RELATIVE_OF_HOLDER' };
    const declaring = { by: officer, verb: 'declareSupplierTie', input: tie };
    await make(world, declaring);
    await expectRefusal(world, declaring, 'PURCHASE_TIE_KNOWN');
    const awarding = moving(purchase, coordinator, 'awardPurchase', { offerId: offer.id });
    await expectRefusal(world, awarding, 'PURCHASE_SUPPLIER_TIED');
    const other = await purchaseAt(world, 'PUBLISHED', [await procuring()]);
    const supplier = await registerSupplier(world);
    const input = { purchaseId: other.id, supplierId: supplier.id, tie: 'RELATIVE_OF_STAFF' };
    await make(world, { by: centre, verb: 'declareSupplierTie', input });
    const offering = { by: buyer, verb: 'recordOffer', input: offerOf(other, supplier) };
    await expectRefusal(world, offering, 'PURCHASE_SUPPLIER_TIED');
  });
});

describe('offers', { timeout: 120_000 }, () => {
  it('price every line, come in the number that the method asks, and the least expensive wins', async () => {
    let purchase = await purchaseAt(world, 'PUBLISHED', [await procuring()], { method: 'THREE_QUOTES' });
    const record = async (percent: number) => {
      const offer = offerOf(purchase, await registerSupplier(world), percent);
      await make(world, { by: buyer, verb: 'recordOffer', input: offer });
      return offer;
    };
    const first = await record(90);
    const partial = { ...offerOf(purchase, await registerSupplier(world)), prices: first.prices.slice(1) };
    await expectRefusal(world, { by: buyer, verb: 'recordOffer', input: partial }, 'PURCHASE_OFFER_INCOMPLETE');
    await expectRefusal(world, { by: buyer, verb: 'recordOffer', input: first }, 'PURCHASE_OFFER_REPEATED');
    await record(80);
    await expectRefusal(world, moving(purchase, buyer, 'openPurchaseOffers'), 'PURCHASE_OFFERS_MISSING');
    await record(70);
    purchase = await make(world, moving(purchase, buyer, 'openPurchaseOffers'));
    const [cheapest, second, third] = purchase.offers.nodes;
    const finding = ({ id }: Thing, isCompliant: boolean) => ({ offerId: id, isCompliant });
    const some = [finding(cheapest, false), finding(second, true)];
    await expectRefusal(
      world,
      moving(purchase, buyer, 'evaluatePurchase', { findings: some }),
      'PURCHASE_OFFERS_UNEXAMINED',
    );
    const findings = [...some, finding(third, true)];
    purchase = await make(world, moving(purchase, buyer, 'evaluatePurchase', { findings }));
    const awarding = (offer: Thing, more: object = {}) =>
      moving(purchase, coordinator, 'awardPurchase', { offerId: offer.id, ...more });
    await expectRefusal(world, awarding(cheapest), 'PURCHASE_OFFER_NOT_IN_ORDER');
    await expectRefusal(world, awarding(third), 'PURCHASE_REASON_MISSING');
    const awarded = await make(world, awarding(third, { reason: 'Two years of warranty' }));
    expect(awarded).toMatchObject({ state: 'AWARDED', amount: 2_070_000, award: { id: third.id } });
    expect(awarded.lines.nodes.map(({ unitPrice }: Thing) => unitPrice)).toEqual([540_000, 99_000]);
  });

  it('that serve nobody end the round, and another begins', async () => {
    const purchase = await purchaseAt(world, 'PUBLISHED', [await procuring()]);
    const supplier = await registerSupplier(world);
    const offering = { by: buyer, verb: 'recordOffer', input: offerOf(purchase, supplier) };
    await make(world, { ...offering, fields: 'id state version' });
    const ended = await make(
      world,
      moving(purchase, buyer, 'declarePurchaseUnsuccessful', { reason: 'No offer came' }),
    );
    expect(ended.state).toBe('UNSUCCESSFUL');
    let again = await make(world, moving(ended, buyer, 'relaunchPurchase'));
    expect(again.state).toBe('DRAFT');
    for (const [verb, by] of [
      ['consolidatePurchase', buyer],
      ['approvePurchase', coordinator],
      ['publishPurchase', buyer],
    ] as const) {
      again = await make(world, moving(again, by, verb));
    }
    await expectRefusal(world, moving(again, buyer, 'openPurchaseOffers'), 'PURCHASE_OFFERS_MISSING');
    await make(world, offering);
    expect((await make(world, moving(again, buyer, 'openPurchaseOffers'))).state).toBe('OFFERS_OPEN');
  });
});

describe('an award', { timeout: 120_000 }, () => {
  it('is of an offer to the purchase itself: the row cannot hang on another', async () => {
    const one = await purchaseAt(world, 'AWARDED', [await procuring()]);
    const other = await purchaseAt(world, 'AWARDED', [await procuring()]);
    const em = await world.behind();
    const swapped = em.execute('update purchase set award_id = ? where id = ?', [
      other.award.id.replace('Offer:', ''),
      one.id.replace('Purchase:', ''),
    ]);
    await expect(swapped).rejects.toThrow('purchase_award_of_purchase');
  });
});

describe('an order', { timeout: 120_000 }, () => {
  it('BR-11 is within what each project has committed', async () => {
    const project = await procuring();
    const purchase = await purchaseAt(world, 'AWARDED', [project]);
    const em = await world.behind();
    await em.execute('update purchase_line set unit_price = 700000 where purchase_id = ? and lot = 1', [
      purchase.id.replace('Purchase:', ''),
    ]);
    await expectRefusal(world, moving(purchase, buyer, 'orderPurchase'), 'PURCHASE_OVER_COMMITMENT');
  });

  it('comes in parts, never more than was ordered, even when two are recorded at once', async () => {
    const purchase = await purchaseAt(world, 'ORDERED', [await procuring()]);
    const [chairs, cosmetics] = purchase.lines.nodes;
    const part = (lineId: string, quantity: number, noteReference: string) => ({
      ...wholeDeliveryOf(purchase, noteReference),
      lines: [{ lineId, quantity, serialNumbers: [] }],
    });
    const delivering = (input: object) => ({
      by: storekeeper,
      verb: 'deliverPurchase',
      input: { ...input },
      fields: purchaseFields,
    });
    await expectRefusal(world, delivering(part(chairs.id, 3, 'BL 1')), 'PURCHASE_OVER_ORDERED');
    const answers = await Promise.all(['BL 2', 'BL 3'].map((note) => ask(world, delivering(part(chairs.id, 2, note)))));
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['STALE']);
    const half = answers.flatMap(({ data }) => data?.thing ?? [])[0];
    expect(half.state).toBe('PARTIALLY_DELIVERED');
    const rest = { ...part(cosmetics.id, 10, 'BL 4'), ...changeOf(half) };
    expect((await make(world, delivering(rest))).state).toBe('DELIVERED');
  });
});

describe('an acceptance', { timeout: 120_000 }, () => {
  it('BR-11 takes three signatures, none of them the buyer’s, and another than who took it in', async () => {
    const purchase = await purchaseAt(world, 'DELIVERED', [await procuring()]);
    const accepting = (thing: Thing, by = coordinator) => moving(thing, by, 'acceptPurchase', { acceptedOn: day(0) });
    await expectRefusal(world, moving(purchase, buyer, 'signPurchaseAcceptance'), 'PURCHASE_OWN_ACCEPTANCE');
    const two = await signed(purchase, [storekeeper, das]);
    await expectRefusal(world, moving(two, das, 'signPurchaseAcceptance'), 'PURCHASE_SIGNED_BEFORE');
    await expectRefusal(world, accepting(two), 'PURCHASE_SIGNATURES_MISSING');
    await expectRefusal(world, accepting(two, storekeeper), 'FORBIDDEN');
    expect((await make(world, accepting(await signed(two, [centre])))).state).toBe('PROVISIONALLY_ACCEPTED');
  });

  it('may send back what came: the same is ordered, delivered and signed for anew', async () => {
    const purchase = await purchaseAt(world, 'DELIVERED', [await procuring()]);
    const once = await signed(purchase, [storekeeper, das, coordinator]);
    const rejected = await make(world, moving(once, coordinator, 'rejectPurchaseDelivery', { reason: 'Broken' }));
    expect(rejected).toMatchObject({ state: 'REJECTED', reason: 'Broken' });
    const again = await make(world, moving(rejected, buyer, 'orderPurchase'));
    expect(again.lines.nodes.map(({ delivered }: Thing) => delivered)).toEqual([0, 0]);
    const known = { by: storekeeper, verb: 'deliverPurchase', input: wholeDeliveryOf(again) };
    await expectRefusal(world, known, 'PURCHASE_NOTE_KNOWN');
    const input = wholeDeliveryOf(again, 'BL 2');
    const delivered = await make(world, { by: storekeeper, verb: 'deliverPurchase', input, fields: purchaseFields });
    const accepting = moving(delivered, coordinator, 'acceptPurchase', { acceptedOn: day(0) });
    await expectRefusal(world, accepting, 'PURCHASE_SIGNATURES_MISSING');
    const anew = await signed(delivered, [storekeeper, das, coordinator]);
    const accepted = await make(world, moving(anew, coordinator, 'acceptPurchase', { acceptedOn: day(0) }));
    expect(accepted.deliveries.nodes.map(({ isRejected }: Thing) => isRejected)).toEqual([true, false]);
  });
});

describe('the stock', { timeout: 120_000 }, () => {
  it('counts what is on hand, reserved and available as the domain does, and nothing out of reach', async () => {
    const em = await world.behind();
    const rows = await em.execute<{ item_code: string; state: AssetState; quantity: number }[]>(
      "select item_code, state, quantity from asset where territory_code = '05.091'",
    );
    for (const itemCode of ['BAR-CHAIR', 'BAR-COSM']) {
      const own = rows.filter((row) => row.item_code === itemCode);
      expect(await levelOf(itemCode)).toEqual({ itemCode, ...stockLevelOf(own) });
    }
    for (const by of [committee, { email: 'admin@demo.wasl.ma' }]) {
      expect((await world.as(by, '{ stock { levels { itemCode } } }')).data.stock.levels).toEqual([]);
    }
    expect((await world.as(storekeeper, '{ stock(territory: "06.141") { levels { itemCode } } }')).data.stock).toEqual({
      levels: [],
    });
    expect((await world.as(null, '{ stock { levels { itemCode } } }')).codes).toEqual(['UNAUTHENTICATED']);
  });
});
