import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, changeOf, make, people, type Thing } from '../../../test/stage/actor.ts';
import { activeAgreement } from '../../../test/stage/agreement.ts';
import { eventAt, eventFields, handingOver } from '../../../test/stage/distribution.ts';
import { projectAt, projectFields, requested, reservedAssets } from '../../../test/stage/micro-project.ts';
import { expectRefusal, expectSentences } from '../../../test/stage/refusal.ts';
import { createWorld, type World } from '../../../test/world.ts';

const { coordinator, officer, das, storekeeper } = people;
let world: World;
let agreement: Thing;
beforeAll(async () => {
  world = await createWorld();
  agreement = await activeAgreement(world, { envelope: 200_000_000, tranches: [150_000_000] });
});
afterAll(() => world.close());

function serving(event: Thing, project: Thing, more: object = {}) {
  return { by: officer, verb: 'handOver', input: { ...handingOver(event, project), ...more } };
}

async function readyEvent(count = 1): Promise<{ event: Thing; projects: Thing[] }> {
  const projects = await Promise.all(Array.from({ length: count }, () => projectAt(world, agreement, 'READY')));
  return { event: await eventAt(world, { agreement, projects, stage: 'READY' }), projects };
}

const lineOf = (event: Thing, project: Thing): Thing =>
  event.entries.nodes.find((entry: Thing) => entry.microProject.id === project.id);

describe('a handover that must not be', () => {
  let event: Thing;
  let project: Thing;
  let other: Thing;
  beforeAll(async () => {
    const { event: ready, projects } = await readyEvent(2);
    [project, other] = projects as [Thing, Thing];
    event = ready;
  });

  it('is refused for an asset of another project', async () => {
    const assetIds = [...project.assets.nodes, other.assets.nodes[0]].map(({ id }: Thing) => id);
    await expectRefusal(world, serving(event, project, { assetIds }), 'ASSET_OF_OTHER_PROJECT');
  });

  it('is refused for a part of what is reserved, and for nothing at all', async () => {
    const assetIds = project.assets.nodes.slice(1).map(({ id }: Thing) => id);
    await expectRefusal(world, serving(event, project, { assetIds }), 'HANDOVER_ASSETS_INCOMPLETE');
    const nothing = await ask(world, serving(event, project, { assetIds: [] }));
    expect(nothing.codes).toEqual(['BAD_INPUT']);
  });

  it.each([
    ['is missing', '', 'HANDOVER_SIGNATURE_MISSING'],
    ['is words', 'Souad', 'HANDOVER_SIGNATURE_NOT_VALID'],
    ['is a script', 'M 1 2 L 3 4"/><script>alert(1)</script>', 'HANDOVER_SIGNATURE_NOT_VALID'],
    ['is longer than any hand', `M 1 2 ${'L 3 4 '.repeat(11_000)}`, 'HANDOVER_SIGNATURE_NOT_VALID'],
  ])('is refused when the signature %s', async (_, signature, code) => {
    await expectRefusal(world, serving(event, project, { signature }), code);
  });

  it('is refused to a proxy without a written mandate', async () => {
    await expectRefusal(world, serving(event, project, { receivedBy: 'PROXY' }), 'HANDOVER_MANDATE_MISSING');
  });

  it('is refused for a project that is not on the list', async () => {
    const stranger = await projectAt(world, agreement, 'READY');
    await expectRefusal(world, serving(event, stranger), 'ENTRY_NOT_LISTED');
  });

  it('is refused on a line that somebody changed since it was read', async () => {
    await expectRefusal(
      world,
      serving(event, project, { expectedVersion: lineOf(event, project).version + 1 }),
      'STALE',
    );
  });

  it('is refused to those who only read', async () => {
    await expectRefusal(world, { ...serving(event, project), by: das }, 'FORBIDDEN');
    await expectRefusal(world, { ...serving(event, project), by: storekeeper }, 'FORBIDDEN');
  });

  it('is refused when the asset was handed over already', async () => {
    await make(world, serving(event, project));
    await expectRefusal(world, serving(event, project), 'ASSET_ALREADY_HANDED_OVER');
  });
});

describe('a handover at an event that is not ready', () => {
  it('is refused, and so is everything that comes before its time', async () => {
    const project = await projectAt(world, agreement, 'READY');
    const frozen = await eventAt(world, { agreement, projects: [project], stage: 'LIST_FROZEN' });
    await expectRefusal(world, serving(frozen, project), 'EVENT_NOT_READY');
    await expectRefusal(
      world,
      { by: coordinator, verb: 'holdDistributionEvent', input: changeOf(frozen) },
      'EVENT_WRONG_STATE',
    );
    const ready = await make(world, {
      by: coordinator,
      verb: 'readyDistributionEvent',
      input: changeOf(frozen),
      fields: eventFields,
    });
    await expectRefusal(
      world,
      { by: coordinator, verb: 'holdDistributionEvent', input: changeOf(ready) },
      'EVENT_NOTHING_DELIVERED',
    );
    await expectRefusal(
      world,
      { by: coordinator, verb: 'reconcileDistributionEvent', input: changeOf(ready) },
      'EVENT_WRONG_STATE',
    );
    await expectRefusal(
      world,
      { by: coordinator, verb: 'closeDistributionEvent', input: changeOf(ready) },
      'EVENT_WRONG_STATE',
    );
  });

  it('is refused while a project of the list is not ready', async () => {
    const project = await projectAt(world, agreement, 'APPROVED');
    const frozen = await eventAt(world, { agreement, projects: [project], stage: 'LIST_FROZEN' });
    await expectRefusal(
      world,
      { by: coordinator, verb: 'readyDistributionEvent', input: changeOf(frozen) },
      'EVENT_PROJECT_NOT_READY',
    );
  });
});

describe('the list of an event', () => {
  it('changes until it is frozen, and then no more', async () => {
    const [first, second] = await Promise.all([
      projectAt(world, agreement, 'APPROVED'),
      projectAt(world, agreement, 'APPROVED'),
    ]);
    const planned = await eventAt(world, { agreement, projects: [first], stage: 'PLANNED' });
    const change = (event: Thing, projects: readonly Thing[]) => ({
      by: coordinator,
      verb: 'changeDistributionList',
      input: { ...changeOf(event), microProjectIds: projects.map(({ id }) => id) },
      fields: eventFields,
    });
    const changed = await make(world, change(planned, [second, first]));
    expect(changed.entries.nodes.map(({ microProject }: Thing) => microProject.id)).toEqual([second.id, first.id]);
    expect(changed.version).toBe(planned.version + 1);
    await expectRefusal(world, change(planned, [first]), 'STALE');
    await expectRefusal(world, change(changed, [first, first]), 'EVENT_PROJECT_REPEATED');
    const elsewhere = eventAt(world, { agreement, projects: [first], stage: 'DRAFT' });
    await expect(elsewhere).rejects.toThrow('EVENT_PROJECT_LISTED_ELSEWHERE');
    const frozen = await make(world, {
      by: coordinator,
      verb: 'freezeDistributionEvent',
      input: changeOf(changed),
      fields: eventFields,
    });
    await expectRefusal(world, change(frozen, [first]), 'EVENT_LIST_FROZEN');
  });

  it('does not take a project of another agreement, nor one that was never approved when it freezes', async () => {
    const foreign = await projectAt(world, await activeAgreement(world), 'APPROVED');
    await expect(eventAt(world, { agreement, projects: [foreign], stage: 'DRAFT' })).rejects.toThrow(
      'EVENT_PROJECT_OF_OTHER_AGREEMENT',
    );
    const early = await projectAt(world, agreement, 'SUBMITTED');
    const planned = await eventAt(world, { agreement, projects: [early], stage: 'PLANNED' });
    await expectRefusal(
      world,
      { by: coordinator, verb: 'freezeDistributionEvent', input: changeOf(planned) },
      'EVENT_PROJECT_NOT_APPROVED',
    );
  });
});

describe('the day', () => {
  it('marks who is absent, undoes it, and counts nobody who was not served', async () => {
    const { event, projects } = await readyEvent(2);
    const [served, absent] = projects as [Thing, Thing];
    const mark = (entry: Thing, state: string) => ({
      by: coordinator,
      verb: 'markEntry',
      input: { ...changeOf(entry), state },
    });
    await make(world, serving(event, served));
    const missed = await make(world, mark(lineOf(event, absent), 'ABSENT'));
    const relisted = await make(world, mark(missed, 'LISTED'));
    const held = await make(world, {
      by: coordinator,
      verb: 'holdDistributionEvent',
      input: changeOf(event),
      fields: eventFields,
    });
    await expectRefusal(
      world,
      { by: coordinator, verb: 'reconcileDistributionEvent', input: changeOf(held) },
      'EVENT_ENTRIES_OPEN',
    );
    const absentAtLast = await make(world, mark(relisted, 'ABSENT'));
    await expectRefusal(world, mark(absentAtLast, 'LISTED'), 'ENTRY_EVENT_OVER');
    await expectRefusal(world, mark(lineOf(held, served), 'ABSENT'), 'ENTRY_WRONG_STATE');
    const reconciled = await make(world, {
      by: coordinator,
      verb: 'reconcileDistributionEvent',
      input: changeOf(held),
      fields: eventFields,
    });
    expect(reconciled).toMatchObject({
      entryCount: 2,
      deliveredCount: 1,
      figures: { beneficiaries: 1, projects: 1, amount: requested },
    });
  });

  it('can be put off and called off only while nobody was served', async () => {
    const { event, projects } = await readyEvent();
    const [project] = projects as [Thing];
    const postpone = {
      by: coordinator,
      verb: 'postponeDistributionEvent',
      input: { ...changeOf(event), startsAt: '2020-01-01T10:00:00.000Z' },
    };
    await expectRefusal(world, postpone, 'EVENT_DATE_IN_PAST');
    await make(world, serving(event, project));
    const later = { ...changeOf(event), startsAt: new Date(Date.now() + 86_400_000).toISOString() };
    await expectRefusal(world, { ...postpone, input: later }, 'EVENT_SOMETHING_DELIVERED');
    const cancel = {
      by: coordinator,
      verb: 'cancelDistributionEvent',
      input: { ...changeOf(event), reason: 'Flood in the hall.' },
    };
    await expectRefusal(world, cancel, 'EVENT_SOMETHING_DELIVERED');
  });
});

describe('two handovers at once', () => {
  it('of the same assets: one is made, the other is told', async () => {
    const { event, projects } = await readyEvent();
    const [project] = projects as [Thing];
    const answers = await Promise.all([
      ask(world, serving(event, project)),
      ask(world, { ...serving(event, project), by: coordinator }),
    ]);
    expect(answers.map(({ codes }) => codes).sort()).toEqual([[], ['ASSET_ALREADY_HANDED_OVER']]);
    for (const answer of answers) expectSentences(answer);
    const em = await world.behind();
    const key = project.id.replace('MicroProject:', '');
    const [row] = await em.execute<{ count: string }[]>('select count(*) from handover where micro_project_id = ?', [
      key,
    ]);
    expect(Number(row?.count)).toBe(1);
  });

  it('at the tables of one hall: every person is served, and numbers follow without a gap', async () => {
    const { event, projects } = await readyEvent(4);
    const answers = await Promise.all(
      projects.map((project, index) =>
        ask(world, {
          ...serving(event, project),
          by: index % 2 ? officer : coordinator,
          fields: 'handover { reportNumber }',
        }),
      ),
    );
    expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
    const ranks = answers.map(({ data }) => Number(data.thing.handover.reportNumber.slice(-4))).sort((a, b) => a - b);
    expect(ranks.map((rank) => rank - (ranks[0] ?? 0))).toEqual([0, 1, 2, 3]);
  });

  it('and a hold of the event wait for one another: no handover slips in after the figures', async () => {
    const { event, projects } = await readyEvent(2);
    const [first, second] = projects as [Thing, Thing];
    await make(world, serving(event, first));
    const [hold, serve] = await Promise.all([
      ask(world, { by: coordinator, verb: 'holdDistributionEvent', input: changeOf(event), fields: eventFields }),
      ask(world, serving(event, second)),
    ]);
    expect([hold.codes, serve.codes]).toEqual([[], []]);
    const reconciled = await make(world, {
      by: coordinator,
      verb: 'reconcileDistributionEvent',
      input: changeOf(hold.data.thing),
      fields: eventFields,
    });
    expect(reconciled.figures).toMatchObject({ projects: 2, amount: 2 * requested });
  });
});

describe('the database alone', () => {
  it('refuses a second live line of an asset, and a line of another project, whatever the program does', async () => {
    const { event, projects } = await readyEvent(2);
    const [project, other] = projects as [Thing, Thing];
    await make(world, serving(event, project));
    const em = await world.behind();
    const columns = 'handover_id, asset_id, micro_project_id, territory_code, centre_code, officer_id';
    const again = `insert into handover_line (id, position, ${columns}) select gen_random_uuid(), 99, ${columns} from handover_line where asset_id = ?`;
    const asset = (thing: Thing) => thing.assets.nodes[0].id.replace('Asset:', '');
    await expect(em.execute(again, [asset(project)])).rejects.toMatchObject({ constraint: 'handover_line_one_live' });
    const swapped = 'update handover_line set asset_id = ? where asset_id = ?';
    await expect(em.execute(swapped, [asset(other), asset(project)])).rejects.toMatchObject({
      constraint: 'handover_line_of_asset',
    });
    // A handover belongs to the line it serves, and a line of money to a project of its agreement.
    await expect(
      em.execute('update handover set entry_id = ?', [lineOf(event, other).id.split(':')[1]]),
    ).rejects.toThrow(/handover_(?:of_entry|entry_unique)/);
    await expect(em.execute('update tranche set committed = amount + 1')).rejects.toMatchObject({
      constraint: 'tranche_committed_within_amount',
    });
  });
});

describe('assets on their way', () => {
  it('are refused out of order, over the budget, and over the grant', async () => {
    const project = await projectAt(world, agreement, 'PROCURING');
    const receive = (line: object) => ({
      by: people.buyer,
      verb: 'receiveAssets',
      input: {
        microProjectId: project.id,
        receivedOn: '2026-01-05',
        lines: [{ itemCode: 'BAR-CHAIR', quantity: 1, unitCost: 1, serialNumbers: [], ...line }],
      },
    });
    await expectRefusal(world, receive({ quantity: 3 }), 'ASSET_QUANTITY_OVER_BUDGET');
    await expectRefusal(world, receive({ itemCode: 'BAR-MIRROR' }), 'ASSET_NOT_IN_BUDGET');
    await expectRefusal(world, receive({ unitCost: requested + 1 }), 'ASSET_COST_OVER_GRANT');
    await expectRefusal(world, receive({ serialNumbers: ['A-1', 'A-2'] }), 'ASSET_SERIALS_MISMATCH');
    await expectRefusal(
      world,
      { by: coordinator, verb: 'prepareMicroProject', input: changeOf(project) },
      'MICRO_PROJECT_ASSETS_MISSING',
    );
    const received = await make(world, { ...receive({ serialNumbers: ['A-1'] }), fields: projectFields });
    const assets = { microProjectId: project.id, assetIds: received.assets.nodes.map(({ id }: Thing) => id) };
    await expectRefusal(world, { by: storekeeper, verb: 'reserveAssets', input: assets }, 'ASSET_WRONG_STATE');
    await expectRefusal(world, { by: storekeeper, verb: 'acceptAssets', input: assets }, 'FORBIDDEN');
  });

  it('are bought once: two deliveries at once stay within the budget', async () => {
    const project = await projectAt(world, agreement, 'PROCURING');
    const answers = await Promise.allSettled([reservedAssets(world, project), reservedAssets(world, project)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
