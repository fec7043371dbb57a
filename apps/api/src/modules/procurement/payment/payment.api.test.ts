import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, changeOf, day, make, people, type Thing } from '../../../../test/stage/actor.ts';
import { activeAgreement } from '../../../../test/stage/agreement.ts';
import { formulationOf, projectAt, projectFields, requested } from '../../../../test/stage/micro-project.ts';
import { acceptedPurchase, purchaseFields } from '../../../../test/stage/purchase.ts';
import { expectRefusal } from '../../../../test/stage/refusal.ts';
import { createWorld, type World } from '../../../../test/world.ts';

const { finance, national, coordinator, das, buyer, officer } = people;
const paymentFields = `id number state kind version amount paymentReference
  parts(first: 5) { nodes { amount microProject { id } tranche { id } } } purchase { id accepted invoiced paid }`;
let world: World;
let agreement: Thing;
beforeAll(async () => {
  world = await createWorld();
  agreement = await activeAgreement(world, { envelope: 90_000_000, tranches: [80_000_000] });
}, 60_000);
afterAll(() => world.close());

/** What one project pays of a purchase of the stage. */
const cost = (requested * 95) / 100;
let invoices = 0;
const verifying = (purchase: Thing, amount: number, more: object = {}) => {
  invoices += 1;
  const invoiceReference = `F-${invoices}`;
  const said = { purchaseId: purchase.id, invoiceReference, invoicedOn: day(0), amount, means: 'TRANSFER', ...more };
  return { by: finance, verb: 'verifyInvoice', input: said, fields: paymentFields };
};
const moving = (payment: Thing, by: typeof finance, verb: string, more: object = {}) => ({
  by,
  verb,
  input: { ...changeOf(payment), ...more },
  fields: paymentFields,
});
const paying = (payment: Thing, by = finance) =>
  moving(payment, by, 'disbursePayment', { paidOn: day(0), paymentReference: 'VIR 1' });

async function bought(count = 1): Promise<{ purchase: Thing; projects: Thing[] }> {
  const projects: Thing[] = [];
  for (let rank = 0; rank < count; rank += 1) projects.push(await projectAt(world, agreement, 'PROCURING'));
  return { purchase: await acceptedPurchase(world, projects), projects };
}

async function paid(purchase: Thing, amount: number): Promise<Thing> {
  const verified = await make(world, verifying(purchase, amount));
  const ordered = await make(world, moving(verified, national, 'orderPayment'));
  return make(world, paying(ordered));
}

/** The tranche and a project as their money stands. */
async function moneyOf(project: Thing): Promise<Thing> {
  const query = `query ($id: ID!) { microProject(id: $id) { id state version paid delivered granted
    tranche { committed paid delivered } agreement { paid ledger(first: 100) { nodes { kind amount microProject { id } } } } } }`;
  const { microProject } = (await world.as(finance, query, { id: project.id })).data;
  const entries: Thing[] = microProject.agreement.ledger.nodes;
  const own = entries.filter((entry) => entry.microProject?.id === project.id);
  return { ...microProject, kinds: own.map(({ kind, amount }) => [kind, amount]) };
}

describe('an invoice', { timeout: 120_000 }, () => {
  it('is verified, ordered and paid by two persons, divided among its projects, and settles the purchase', async () => {
    const { purchase, projects } = await bought(2);
    expect(purchase.accepted).toBe(2 * cost);
    const first = await paid(purchase, cost + 100);
    expect(first).toMatchObject({ state: 'PAID', kind: 'SUPPLIER', paymentReference: 'VIR 1' });
    expect(first.number).toMatch(/^OP-\d{4}-\d{4}$/);
    expect(first.parts.nodes.map(({ amount }: Thing) => amount)).toEqual([cost, 100]);
    expect(first.purchase).toMatchObject({ accepted: 2 * cost, invoiced: cost + 100, paid: cost + 100 });
    for (const [project, amount] of [
      [projects[0], cost],
      [projects[1], 100],
    ] as const) {
      if (!project) throw new Error('Two projects were bought for.');
      const money = await moneyOf(project);
      expect(money.paid).toBe(amount);
      expect(money.kinds.slice(-2)).toEqual([
        ['ORDER', amount],
        ['PAY', amount],
      ]);
    }
    const final = { by: national, verb: 'acceptPurchaseFinally', fields: purchaseFields };
    const latest = await latestOf(purchase);
    const accepted = await make(world, { ...final, input: { ...changeOf(latest), acceptedOn: day(0) } });
    const settling = (thing: Thing) => ({
      by: finance,
      verb: 'settlePurchase',
      input: changeOf(thing),
      fields: purchaseFields,
    });
    await expectRefusal(world, settling(accepted), 'PURCHASE_NOT_PAID');
    await paid(accepted, cost - 100);
    expect(await make(world, settling(await latestOf(purchase)))).toMatchObject({ state: 'SETTLED', paid: 2 * cost });
    await expectRefusal(world, verifying(purchase, 1), 'PAYMENT_NOT_ACCEPTED');
  });

  it('BR-11 is paid only for what was accepted, once', async () => {
    const { purchase } = await bought();
    await expectRefusal(world, verifying(purchase, cost + 1), 'PAYMENT_OVER_ACCEPTED');
    await make(world, verifying(purchase, 100, { invoiceReference: 'F-ONCE' }));
    await expectRefusal(world, verifying(purchase, 100, { invoiceReference: 'F-ONCE' }), 'PAYMENT_INVOICE_KNOWN');
    await expectRefusal(world, verifying(purchase, 100, { invoicedOn: day(1) }), 'PAYMENT_DATE_IN_FUTURE');
    await expectRefusal(world, verifying(purchase, 100, { invoicedOn: day(-2) }), 'PAYMENT_INVOICED_BEFORE_ORDER');
    const em = await world.behind();
    const beyond = em.execute('update purchase set invoiced = accepted + 1 where id = ?', [keyOf(purchase)]);
    await expect(beyond).rejects.toThrow('purchase_paid_is_accepted');
  });

  it('BR-06 moves by two persons, which the row itself says', async () => {
    const { purchase } = await bought();
    const verified = await make(world, verifying(purchase, 100));
    await expectRefusal(world, moving(verified, finance, 'orderPayment'), 'FORBIDDEN');
    await expectRefusal(world, paying(verified), 'PAYMENT_WRONG_STATE');
    const em = await world.behind();
    const alone = em.execute('update payment set ordered_by_id = verified_by_id where id = ?', [keyOf(verified)]);
    await expect(alone).rejects.toThrow('payment_ordered_by_another');
    const ordered = await make(world, moving(verified, national, 'orderPayment'));
    await expectRefusal(world, paying(ordered, national), 'FORBIDDEN');
    const same = em.execute("update payment set state = 'PAID', paid_by_id = ordered_by_id where id = ?", [
      keyOf(ordered),
    ]);
    await expect(same).rejects.toThrow('payment_paid_');
  });

  it('BR-01 verifies no more than is due when two invoices come at once', async () => {
    const { purchase } = await bought();
    const answers = await Promise.all([1, 2, 3].map(() => ask(world, verifying(purchase, cost - 10))));
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['PAYMENT_OVER_ACCEPTED', 'PAYMENT_OVER_ACCEPTED']);
    const em = await world.behind();
    const over = em.execute('update tranche set paid = committed + 1 where agreement_id = ?', [keyOf(agreement)]);
    await expect(over).rejects.toThrow('tranche_paid_within_committed');
  });

  it('is called off before the money left and given back after, and is owed again', async () => {
    const { purchase, projects } = await bought();
    const [project] = projects;
    if (!project) throw new Error('A project was bought for.');
    const verified = await make(world, verifying(purchase, cost));
    const ordered = await make(world, moving(verified, national, 'orderPayment'));
    const off = await make(world, moving(ordered, finance, 'cancelPayment', { reason: 'Wrong account' }));
    expect(off.purchase).toMatchObject({ invoiced: 0, paid: 0 });
    const sent = await paid(purchase, cost);
    await expectRefusal(world, moving(sent, finance, 'cancelPayment', { reason: 'Late' }), 'PAYMENT_WRONG_STATE');
    const back = { refundedOn: day(0), reason: 'Returned by the bank' };
    const refunded = await make(world, moving(sent, finance, 'refundPayment', back));
    expect(refunded).toMatchObject({ state: 'REFUNDED', purchase: { invoiced: 0, paid: 0 } });
    const money = await moneyOf(project);
    expect(money.paid).toBe(0);
    expect(money.kinds.slice(2)).toEqual([
      ['ORDER', cost],
      ['RECALL', cost],
      ['ORDER', cost],
      ['PAY', cost],
      ['REFUND', cost],
    ]);
    await paid(purchase, cost);
  });

  it('is not for those who buy, accompany or decide', async () => {
    const { purchase } = await bought();
    for (const by of [buyer, officer, coordinator, das]) {
      await expectRefusal(world, { ...verifying(purchase, 1), by }, 'FORBIDDEN');
    }
    const list = '{ payments(first: 1) { totalCount } }';
    expect((await world.as(das, list)).data.payments.totalCount).toBeGreaterThan(0);
    expect((await world.as(officer, list)).data.payments.totalCount).toBe(0);
  });
});

describe('working capital', { timeout: 120_000 }, () => {
  const capital = 200_000;

  /** A project that plans working capital beside its equipment, in procurement. */
  async function withCapital(): Promise<Thing> {
    const formulation = await formulationOf(world, agreement);
    const line = { itemCode: 'WORKING-CAPITAL', quantity: 1, unitPrice: capital, source: 'PROGRAMME' };
    return projectAt(world, agreement, 'PROCURING', { ...formulation, lines: [...formulation.lines, line] });
  }
  const granting = (project: Thing, amount: number) => ({
    by: finance,
    verb: 'verifyCashGrant',
    input: { microProjectId: project.id, amount, means: 'CHEQUE', purpose: 'First stock' },
    fields: paymentFields,
  });

  it('BR-05 is paid by cheque beside the equipment, within the budget, and counts as delivered', async () => {
    const project = await withCapital();
    await expectRefusal(world, granting(project, capital + 1), 'PAYMENT_OVER_WORKING_CAPITAL');
    const verified = await make(world, granting(project, capital));
    await expectRefusal(world, granting(project, 1), 'PAYMENT_OVER_WORKING_CAPITAL');
    const ordered = await make(world, moving(verified, national, 'orderPayment'));
    const sent = await make(world, paying(ordered));
    expect(sent).toMatchObject({ state: 'PAID', kind: 'CASH_GRANT', purchase: null });
    const money = await moneyOf(project);
    expect(money).toMatchObject({ paid: capital, delivered: capital });
    expect(money.kinds.slice(2)).toEqual([
      ['ORDER', capital],
      ['PAY', capital],
      ['VERIFY', capital],
    ]);
    await expectRefusal(
      world,
      moving(sent, finance, 'refundPayment', { refundedOn: day(0), reason: 'Not used' }),
      'PAYMENT_GRANT_STAYS',
    );
  });

  it('is refused where the budget plans none, and once the two together would pass what was granted', async () => {
    const plain = await projectAt(world, agreement, 'PROCURING');
    await expectRefusal(world, granting(plain, 1), 'PAYMENT_OVER_WORKING_CAPITAL');
    const project = await withCapital();
    const answers = await Promise.all([1, 2].map(() => ask(world, granting(project, capital))));
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['PAYMENT_OVER_WORKING_CAPITAL']);
    const receiving = {
      microProjectId: project.id,
      receivedOn: day(0),
      lines: [{ itemCode: 'BAR-CHAIR', quantity: 2, unitCost: (requested + 2) / 2, serialNumbers: [] }],
    };
    const asked = { by: buyer, verb: 'receiveAssets', input: receiving, fields: projectFields };
    await expectRefusal(world, asked, 'ASSET_COST_OVER_GRANT');
  });
});

async function latestOf(purchase: Thing): Promise<Thing> {
  const query = `query ($id: ID!) { purchase(id: $id) { id state version } }`;
  return (await world.as(finance, query, { id: purchase.id })).data.purchase;
}

function keyOf({ id }: Thing): string {
  return id.split(':')[1] ?? '';
}
