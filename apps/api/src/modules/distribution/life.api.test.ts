import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeOf, make, people, type Thing } from '../../../test/stage/actor.ts';
import { activeAgreement } from '../../../test/stage/agreement.ts';
import { eventAt, eventFields, handingOver, signature } from '../../../test/stage/distribution.ts';
import { projectAt, requested } from '../../../test/stage/micro-project.ts';
import { expectRefusal } from '../../../test/stage/refusal.ts';
import { createWorld, type World } from '../../../test/world.ts';

const { coordinator, national, officer, das, finance, auditor } = people;
let world: World;
let agreement: Thing;
let project: Thing;
let event: Thing;
beforeAll(async () => {
  world = await createWorld();
  agreement = await activeAgreement(world);
  project = await projectAt(world, agreement, 'READY');
  event = await eventAt(world, { agreement, projects: [project], stage: 'READY' });
});
afterAll(() => world.close());

const projectQuery = `query ($id: ID!) {
  microProject(id: $id) {
    state granted delivered ceiling trancheRoom case { state } decision { outcome amount decidedBy { id } } feasibility { expectedMonthlyIncome }
    assets(first: 10) { nodes { state } } handovers(first: 2) { nodes { reportNumber amount receivedBy signature { fingerprint signedAt } lines(first: 10) { nodes { asset { tag } } }
      documents(first: 4) { nodes { kind language state } } } }
  }
}`;

describe('the life of a project', () => {
  it('has no figures and no statement before the event is reconciled', async () => {
    const { data } = await world.as(
      coordinator,
      'query ($id: ID!) { distributionEvent(id: $id) { figures { amount } } }',
      { id: event.id },
    );
    expect(data.distributionEvent.figures).toBeNull();
    const statement = { kind: 'EVENT_STATEMENT', language: 'ar', eventId: event.id };
    await expectRefusal(
      world,
      { by: coordinator, verb: 'requestDocument', input: statement, fields: 'id' },
      'EVENT_FIGURES_NOT_RECONCILED',
    );
  });

  it('is equipped by one signed handover: assets, list, money, project and case move together', async () => {
    const entry = await make(world, {
      by: officer,
      verb: 'handOver',
      input: handingOver(event, project),
      fields: 'id state version handover { reportNumber amount } event { deliveredCount entryCount }',
    });
    expect(entry).toMatchObject({
      state: 'DELIVERED',
      handover: { amount: requested },
      event: { deliveredCount: 1, entryCount: 1 },
    });

    const { data, errors } = await world.as(officer, projectQuery, { id: project.id });
    expect(errors).toEqual([]);
    expect(data.microProject).toMatchObject({
      state: 'EQUIPPED',
      granted: requested,
      delivered: requested,
      case: { state: 'IN_FOLLOW_UP' },
      decision: { outcome: 'APPROVED', amount: requested },
      feasibility: { expectedMonthlyIncome: 450_000 },
    });
    expect(data.microProject.assets.nodes.map(({ state }: Thing) => state)).toEqual([
      'HANDED_OVER',
      'HANDED_OVER',
      'HANDED_OVER',
    ]);
    const [handover] = data.microProject.handovers.nodes;
    expect(handover.signature.fingerprint).toBe(createHash('sha256').update(signature).digest('hex'));
    expect(handover.lines.nodes).toHaveLength(3);
    expect(handover.documents.nodes.map(({ language }: { language: string }) => language).sort()).toEqual(['ar', 'fr']);
  });

  it('shows the signature to those who know the person, and to nobody else', async () => {
    const { data, errors } = await world.as(das, projectQuery, { id: project.id });
    expect(errors).toEqual([]);
    expect(data.microProject.case).toBeNull();
    expect(data.microProject.handovers.nodes[0]).toMatchObject({ amount: requested, signature: null });
  });

  it('is held, reconciled with frozen figures, and closed with its statement in three languages', async () => {
    const move = async (verb: string) => {
      event = await make(world, { by: coordinator, verb, input: changeOf(event), fields: eventFields });
    };
    await move('holdDistributionEvent');
    await move('reconcileDistributionEvent');
    expect(event.figures).toEqual({
      beneficiaries: 1,
      projects: 1,
      amount: requested,
      sectors: [{ sector: 'services', count: 1 }],
      territory: '05.091',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    await move('closeDistributionEvent');
    expect(event.state).toBe('CLOSED');
    const query = 'query ($id: ID!) { distributionEvent(id: $id) { documents { nodes { kind language } } } }';
    const { data } = await world.as(das, query, { id: event.id });
    expect(data.distributionEvent.documents.nodes.map(({ language }: { language: string }) => language).sort()).toEqual(
      ['ar', 'en', 'fr'],
    );
  });

  it('leaves the same amount in the ledger, the tranche, the agreement, the event and the figures', async () => {
    const query = `query ($id: ID!) {
      agreement(id: $id) { committed delivered tranches { nodes { state committed delivered room } } ledger(first: 100) { nodes { kind amount cause } } }
      figures(where: { agreementId: $id }) { beneficiaries projects amountDelivered averagePerProject committed }
    }`;
    const { data, errors } = await world.as(finance, query, { id: agreement.id });
    expect(errors).toEqual([]);
    expect(data.agreement).toMatchObject({ committed: requested, delivered: requested });
    expect(data.agreement.tranches.nodes[0]).toEqual({
      state: 'IN_USE',
      committed: requested,
      delivered: requested,
      room: 12_000_000 - requested,
    });
    expect(data.agreement.ledger.nodes).toEqual([
      { kind: 'RESERVE', amount: requested, cause: 'microProject.approve' },
      { kind: 'COMMIT', amount: requested, cause: 'microProject.contract' },
      { kind: 'VERIFY', amount: requested, cause: 'distributionEvent.handOver' },
    ]);
    expect(data.figures).toEqual({
      beneficiaries: 1,
      projects: 1,
      amountDelivered: requested,
      averagePerProject: requested,
      committed: requested,
    });
  });

  it('can be walked by an auditor, each step with who took it', async () => {
    const em = await world.behind();
    const rows = await em.execute<{ action: string }[]>(
      'select action from audit.entry where action like ? order by at, stream, sequence',
      ['microProject.%'],
    );
    expect(rows.map(({ action }) => action.replace('microProject.', ''))).toEqual([
      'formulate',
      'study',
      'submit',
      'review',
      'shortlist',
      'approve',
      'contract',
      'procure',
      'prepare',
      'equip',
    ]);
    const { data } = await world.as(auditor, '{ microProjects { totalCount nodes { state } } }');
    expect(data.microProjects).toEqual({ totalCount: 1, nodes: [{ state: 'EQUIPPED' }] });
  });

  it('answers a repeated handover with what it did, and does nothing twice', async () => {
    const next = await projectAt(world, agreement, 'READY');
    const second = await eventAt(world, { agreement, projects: [next], stage: 'READY' });
    const input = { ...handingOver(second, next), idempotencyKey: crypto.randomUUID() };
    const first = await make(world, { by: coordinator, verb: 'handOver', input });
    const again = await make(world, { by: coordinator, verb: 'handOver', input });
    expect(again).toEqual(first);
    const { data } = await world.as(national, '{ agreements { nodes { delivered } } }');
    expect(data.agreements.nodes).toEqual([{ delivered: 2 * requested }]);
  });
});
