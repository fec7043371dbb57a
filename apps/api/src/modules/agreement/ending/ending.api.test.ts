import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executionOf, type LedgerEntry } from '@wasl/domain/agreement';
import { centimes } from '@wasl/domain/kernel';
import { changeOf, day, make, people, type Thing } from '../../../../test/stage/actor.ts';
import { activeAgreement } from '../../../../test/stage/agreement.ts';
import { projectAt } from '../../../../test/stage/micro-project.ts';
import { acceptedPurchase } from '../../../../test/stage/purchase.ts';
import { expectRefusal } from '../../../../test/stage/refusal.ts';
import { createWorld, type World } from '../../../../test/world.ts';

const { national, finance, das, coordinator, officer, storekeeper } = people;
let world: World;
beforeAll(async () => {
  world = await createWorld();
}, 60_000);
afterAll(() => world.close());

const moving = (thing: Thing, verb: string, more: object = {}, by = national) => ({
  by,
  verb,
  input: { ...changeOf(thing), ...more },
});
const reason = 'The budget of the year is not voted';

describe('the end of an agreement', { timeout: 120_000 }, () => {
  it('BR-07 is suspended and taken up again: nothing new is paid in cash, ordered or approved meanwhile', async () => {
    const agreement = await activeAgreement(world);
    const shortlisted = await projectAt(world, agreement, 'SHORTLISTED');
    const suspended = await make(world, moving(agreement, 'suspendAgreement', { reason }));
    expect(suspended.state).toBe('SUSPENDED');
    const approving = { ...changeOf(shortlisted), amount: 100, minutesReference: 'PV 1', minutesOn: day(0) };
    await expectRefusal(
      world,
      { by: das, verb: 'approveMicroProject', input: approving },
      'MICRO_PROJECT_AGREEMENT_NOT_ACTIVE',
    );
    await expectRefusal(world, moving(suspended, 'windUpAgreement'), 'AGREEMENT_WRONG_STATE');
    expect((await make(world, moving(suspended, 'resumeAgreement'))).state).toBe('ACTIVE');
    await make(world, { by: das, verb: 'approveMicroProject', input: approving });
  });

  it('is broken off for a reason, by the national coordinator', async () => {
    const agreement = await activeAgreement(world);
    await expectRefusal(world, moving(agreement, 'terminateAgreement', { reason: ' ' }), 'BAD_INPUT');
    for (const by of [das, coordinator, officer, finance]) {
      await expectRefusal(world, moving(agreement, 'terminateAgreement', { reason }, by), 'FORBIDDEN');
    }
    expect((await make(world, moving(agreement, 'terminateAgreement', { reason }))).state).toBe('TERMINATED');
  });

  it('is closed once its tranches are justified, its assets reconciled and its payments made', async () => {
    const agreement = await activeAgreement(world);
    const project = await projectAt(world, agreement, 'PROCURING');
    const purchase = await acceptedPurchase(world, [project]);
    const closing = await make(world, moving(agreement, 'windUpAgreement'));
    const close = (more: object = {}) =>
      moving(closing, 'closeAgreement', { reportReference: 'RF 1', closedOn: day(0), ...more });
    await expectRefusal(world, close(), 'AGREEMENT_TRANCHES_NOT_JUSTIFIED');
    const tranche = { ...agreement.tranches.nodes[0] };
    const query = 'query ($id: ID!) { agreement(id: $id) { tranches(first: 2) { nodes { id state version } } } }';
    const { nodes } = (await world.as(finance, query, { id: agreement.id })).data.agreement.tranches;
    const latest = nodes.find(({ id }: Thing) => id === tranche.id);
    const justified = await make(world, moving(latest, 'justifyTranche', {}, finance));
    await expectRefusal(world, close(), 'AGREEMENT_ASSETS_NOT_RECONCILED');
    const closed = await make(world, moving(justified, 'closeTranche', {}, finance));
    expect(closed.state).toBe('CLOSED');
    await expectRefusal(world, moving(closed, 'closeTranche', {}, finance), 'TRANCHE_WRONG_STATE');
    const em = await world.behind();
    await em.execute("update asset set state = 'REJECTED' where micro_project_id = ?", [
      project.id.replace('MicroProject:', ''),
    ]);
    expect((await make(world, close())).state).toBe('CLOSED');
    expect(purchase.accepted).toBeGreaterThan(0);
    await expectRefusal(world, { ...close(), by: storekeeper }, 'FORBIDDEN');
  });
});

describe('the statement of execution', { timeout: 120_000 }, () => {
  it('says at any past day what the ledger knew then, to the centime, as the domain counts it', async () => {
    const agreement = await activeAgreement(world);
    const key = agreement.id.replace('Agreement:', '');
    const [project] = [await projectAt(world, agreement, 'PROCURING'), await projectAt(world, agreement, 'CONTRACTED')];
    const given = await projectAt(world, agreement, 'CONTRACTED');
    await make(world, {
      by: officer,
      verb: 'withdrawMicroProject',
      input: { ...changeOf(given), reason: 'Found work' },
    });
    const purchase = await acceptedPurchase(world, [project]);
    const invoice = { invoiceReference: 'F-1', invoicedOn: day(0), amount: 123_457, means: 'TRANSFER' };
    const input = { purchaseId: purchase.id, ...invoice };
    const verified = await make(world, { by: finance, verb: 'verifyInvoice', input });
    const ordered = await make(world, moving(verified, 'orderPayment'));
    const paid = { paidOn: day(0), paymentReference: 'VIR 7' };
    await make(world, moving(ordered, 'disbursePayment', paid, finance));
    const em = await world.behind();
    // The reservations were made twenty days ago, as far as the clock of the ledger goes.
    await em.execute(
      "update ledger_entry set at = at - interval '20 days' where agreement_id = ? and kind = 'RESERVE'",
      [key],
    );
    const query = `query ($id: ID!, $on: Date!) { execution(agreementId: $id, on: $on) {
      envelope committed contracted delivered ordered paid left tranches { sequence committed left } } }`;
    for (const on of [day(-30), day(-10), day(0)]) {
      const rows = await em.execute<{ kind: LedgerEntry['kind']; amount: string; project: string | null }[]>(
        `select kind, amount, micro_project_id as project from ledger_entry
         where agreement_id = ? and at < ((?::date + 1)::timestamp at time zone 'Africa/Casablanca')`,
        [key, on],
      );
      const entries = rows.map(({ kind, amount, project: microProjectId }) => ({
        kind,
        amount: centimes(Number(amount)),
        microProjectId,
      }));
      const { execution } = (await world.as(finance, query, { id: agreement.id, on })).data;
      const { tranches, ...total } = execution;
      expect(total).toEqual(executionOf(centimes(20_000_000), entries));
      expect(tranches.map(({ committed }: Thing) => committed)).toEqual([total.committed, 0]);
    }
    const now = (await world.as(finance, query, { id: agreement.id, on: day(0) })).data.execution;
    expect(now).toMatchObject({ ordered: 123_457, paid: 123_457, committed: 4_600_000 });
    const stranger = { email: 'admin@demo.wasl.ma' };
    expect((await world.as(stranger, query, { id: agreement.id, on: day(0) })).data?.execution ?? null).toBe(null);
  });
});
