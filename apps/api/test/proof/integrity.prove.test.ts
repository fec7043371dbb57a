import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '#database/roles.ts';
import { ask, changeOf, day, people, type Thing } from '../stage/actor.ts';
import { activeAgreement, agreementDraftOf } from '../stage/agreement.ts';
import { eventAt, handingOver } from '../stage/distribution.ts';
import { projectAt, requested } from '../stage/micro-project.ts';
import { type Answer, createWorld, type World } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

type Codes = readonly unknown[];

async function rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const em = await world.behind();
  return em.execute<Row[]>(sql, values);
}

/** Envelopes whose columns and ledger disagree, or that hold more than they may: none, at any moment. */
const brokenEnvelopes = `
  select t.id from tranche t left join ledger_entry l on l.tranche_id = t.id group by t.id
  having t.committed <> coalesce(sum(case l.kind when 'RESERVE' then l.amount when 'RELEASE' then -l.amount else 0 end), 0)
    or t.delivered <> coalesce(sum(l.amount) filter (where l.kind = 'VERIFY'), 0)
    or t.committed > t.amount or t.delivered > t.committed or t.committed < 0`;

/** Looks at every envelope, again and again, until it is told to stop. */
function watch(): () => Promise<{ looks: number; broken: unknown[] }> {
  const seen = { looks: 0, broken: [] as unknown[] };
  let isOver = false;
  const looking = (async () => {
    while (!isOver) {
      seen.broken.push(...(await rows(brokenEnvelopes)));
      seen.looks += 1;
      await wait(20);
    }
  })();
  return async () => {
    isOver = true;
    await looking;
    return seen;
  };
}

async function atOnce(count: number, work: (index: number) => Promise<Answer>): Promise<readonly Answer[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => work(index)));
}

function codesOf(answers: readonly Answer[]): Codes {
  return answers.flatMap(({ codes }) => codes);
}

const decision = { amount: requested, minutesReference: 'PV 14/2026', minutesOn: day(0) };

describe('[IN-01] of each envelope', () => {
  it('the ledger is what is committed and never above its total, while twenty approve and withdraw', {
    timeout: 300_000,
  }, async ({ task }) => {
    // Room for five of twelve.
    const agreement = await activeAgreement(world, { tranches: [12_000_000, 8_000_000] });
    const projects: Thing[] = [];
    for (let count = 0; count < 12; count += 1) projects.push(await projectAt(world, agreement, 'SHORTLISTED'));
    const stop = watch();
    const answers = await atOnce(40, async (index) => {
      const project = projects[index % projects.length];
      if (!project) throw new RangeError('There is no such project.');
      if (index < 24)
        return ask(world, {
          by: people.das,
          verb: 'approveMicroProject',
          input: { ...changeOf(project), ...decision },
        });
      await wait(10 * (index - 24));
      const [row] = await rows<{ version: number }>('select version from micro_project where id = ?', [
        project.id.replace('MicroProject:', ''),
      ]);
      const input = { id: project.id, expectedVersion: row?.version ?? 0, reason: 'The person found work.' };
      return ask(world, { by: people.officer, verb: 'withdrawMicroProject', input });
    });
    const { looks, broken } = await stop();
    expect(broken).toEqual([]);
    expect(looks).toBeGreaterThan(3);
    expect(codesOf(answers).filter((code) => code === 'INTERNAL')).toEqual([]);
    const approved = answers.slice(0, 24).filter(({ codes }) => codes.length === 0).length;
    expect(approved).toBeGreaterThanOrEqual(5);
    Object.assign(task.meta, { figure: `${answers.length} commands at once, ${looks} looks, 0 envelopes broken` });
  });

  it('the database alone refuses to commit more than the total, or to deliver more than is committed', async () => {
    const [tranche] = await rows<{ id: string }>('select id from tranche limit 1');
    const change = (set: string) => rows(`update tranche set ${set} where id = ?`, [tranche?.id]);
    await expect(change('committed = amount + 1')).rejects.toThrow(/tranche_committed_within_amount/);
    await expect(change('delivered = committed + 1')).rejects.toThrow(/tranche_delivered_within_committed/);
  });
});

describe('[IN-02] an item', () => {
  it('is handed over once, however many tables do it at once', { timeout: 120_000 }, async ({ task }) => {
    const agreement = await activeAgreement(world);
    const project = await projectAt(world, agreement, 'READY');
    const event = await eventAt(world, { agreement, projects: [project], stage: 'READY' });
    const input = handingOver(event, project);
    const answers = await atOnce(40, () =>
      ask(world, { by: people.officer, verb: 'handOver', input, fields: 'id state' }),
    );
    expect(answers.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect(codesOf(answers).filter((code) => code === 'INTERNAL')).toEqual([]);
    const twice = await rows(
      'select asset_id from handover_line where returned_at is null group by asset_id having count(*) > 1',
    );
    expect(twice).toEqual([]);
    Object.assign(task.meta, { figure: '40 at once: 1 handed over, 39 refused' });
  });

  it('the database alone refuses a second live line for it', async () => {
    await expect(
      rows(`insert into handover_line select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'position', 99))).*
        from handover_line l limit 1`),
    ).rejects.toThrow(/handover_line_one_live/);
  });
});

describe('[IN-03] the same key', () => {
  it('has one effect and one answer, fifty times at once', async ({ task }) => {
    const input = { ...agreementDraftOf(), idempotencyKey: randomUUID() };
    const before = await countOf('agreement');
    const answers = await atOnce(50, () => ask(world, { by: people.national, verb: 'draftAgreement', input }));
    expect(codesOf(answers)).toEqual([]);
    expect(new Set(answers.map(({ data }) => data.thing.id)).size).toBe(1);
    expect(await countOf('agreement')).toBe(before + 1);
    Object.assign(task.meta, { figure: '50 calls, 1 agreement, 1 answer' });
  });

  it('is refused with another body, and changes nothing', async () => {
    const input = { ...agreementDraftOf(), idempotencyKey: randomUUID() };
    await ask(world, { by: people.national, verb: 'draftAgreement', input });
    const before = await countOf('agreement');
    const other = { ...input, plannedProjects: 6 };
    const { codes } = await ask(world, { by: people.national, verb: 'draftAgreement', input: other });
    expect(codes).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await countOf('agreement')).toBe(before);
  });
});

async function countOf(table: string): Promise<number> {
  const [row] = await rows<{ count: number }>(`select count(*)::int as count from ${table}`);
  return row?.count ?? 0;
}

describe('[IN-07] a stale version', () => {
  it('never overwrites: of twenty who saw the same, one changes it and the others are told', async ({ task }) => {
    const { data } = await ask(world, { by: people.national, verb: 'draftAgreement', input: agreementDraftOf() });
    const input = changeOf(data.thing);
    const answers = await atOnce(20, () => ask(world, { by: people.national, verb: 'negotiateAgreement', input }));
    expect(answers.filter(({ codes }) => codes.length === 0)).toHaveLength(1);
    expect(new Set(codesOf(answers))).toEqual(new Set(['STALE']));
    const [row] = await rows<{ version: number }>('select version from agreement where id = ?', [
      data.thing.id.replace('Agreement:', ''),
    ]);
    expect(row?.version).toBe(input.expectedVersion + 1);
    Object.assign(task.meta, { figure: '20 at once: 1 change, 19 STALE' });
  });
});

describe('[IN-10] mixed stress', () => {
  it('has no deadlock, and no refusal that nobody foresaw', { timeout: 400_000 }, async ({ task }) => {
    const agreement = await activeAgreement(world, { tranches: [40_000_000, 8_000_000], envelope: 48_000_000 });
    const before = await deadlocks();
    const logged = world.logged.length;
    const until = Date.now() + 60_000;
    let commands = 0;
    const codes = new Map<unknown, number>();
    const run = async () => {
      while (Date.now() < until) {
        const project = await projectAt(world, agreement, 'SHORTLISTED').catch(() => null);
        commands += 12;
        if (!project) continue;
        const both = await Promise.all([
          ask(world, { by: people.das, verb: 'approveMicroProject', input: { ...changeOf(project), ...decision } }),
          ask(world, {
            by: people.officer,
            verb: 'withdrawMicroProject',
            input: { ...changeOf(project), reason: 'The person moved away.' },
          }),
          ask(world, {
            by: people.das,
            verb: 'rejectMicroProject',
            input: { ...changeOf(project), ...decision, reason: 'NOT_VIABLE' },
          }),
        ]);
        commands += both.length;
        for (const code of codesOf(both)) codes.set(code, (codes.get(code) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 12 }, run));
    expect(await deadlocks()).toBe(before);
    expect(world.logged.slice(logged)).toEqual([]);
    expect(codes.get('INTERNAL') ?? 0).toBe(0);
    expect(await rows(brokenEnvelopes)).toEqual([]);
    Object.assign(task.meta, { figure: `${commands.toLocaleString('en')} commands in 60 s, 0 deadlocks` });
  });
});

/** As the server counts them; its counters are a moment behind. */
async function deadlocks(): Promise<number> {
  await wait(1_500);
  return withClient(world.database.ownerUrl, async (client) => {
    const found = await client.query<{ deadlocks: string }>(
      'select deadlocks from pg_stat_database where datname = current_database()',
    );
    return Number(found.rows[0]?.deadlocks ?? 0);
  });
}
