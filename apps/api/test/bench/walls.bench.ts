import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withClient } from '#database/roles.ts';
import { make, people } from '../stage/actor.ts';
import { activeAgreement, agreementDraftOf } from '../stage/agreement.ts';
import { projectAt } from '../stage/micro-project.ts';
import { answerOf } from '../proof/asking.ts';
import { createWorld, type World } from '../world.ts';
import { type Comparison, compare, tableOf } from './rounds.ts';

/** Each side has a world of its own: the same rows, one wall less. */
let walled: World;
let bare: World;
const comparisons: (Comparison & { most: number })[] = [];

const projects = 3_000;

beforeAll(async () => {
  walled = await filledWorld(true);
  // Without the wall nothing asks who reads: the bare side does not say it either.
  bare = await filledWorld(false);
  await withClient(bare.database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public' and tableowner = current_user`,
    );
    for (const { name } of rows)
      await client.query(`alter table ${name} disable row level security, no force row level security`);
    await client.query(
      `create or replace function audit.append(entries json) returns void language plpgsql security definer as $$ begin return; end $$`,
    );
  });
});
afterAll(async () => {
  const file = process.env.BENCH_FILE;
  const numbers = Object.fromEntries(comparisons.map(({ name, ...figures }) => [name, figures]));
  if (file)
    writeFileSync(
      file,
      JSON.stringify({ markdown: tableOf(comparisons), numbers: { bench: 'walls', projects, ...numbers } }),
    );
  await walled.close();
  await bare.close();
});

/**
 * Both sides keep one plan for all values: left to itself PostgreSQL plans every read of the bare side anew, since it
 * cannot guess how long the page is, and that planning would hide what the wall costs.
 */
function keepingPlans(url: string): string {
  const changed = new URL(url);
  changed.searchParams.set('options', '-c plan_cache_mode=force_generic_plan');
  return changed.href;
}

/** One project as life makes it, and thousands like it over the provinces of the kingdom. */
async function filledWorld(hasContext: boolean): Promise<World> {
  const world = await createWorld({ readsOf: (usual) => ({ ...usual, url: keepingPlans(usual.url), hasContext }) });
  const project = await projectAt(world, await activeAgreement(world), 'FORMULATED');
  await withClient(world.database.ownerUrl, async (client) => {
    await client.query(
      `insert into micro_project select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'code', 'MP-B-' || n,
         'territory_code', (array['05.091', '05.311', '06.461', '01.051'])[1 + n % 4], 'title', 'Project ' || n))).*
       from micro_project p, generate_series(1, ${projects}) n where p.id = $1`,
      [project.id.replace('MicroProject:', '')],
    );
    // Everything, or the plans of one side rest on other statistics than those of the other.
    await client.query('vacuum analyze');
  });
  return world;
}
const list = `{ microProjects(first: 20) { nodes { id code title state requested granted case { id number } sector { names { ar } } }
  pageInfo { hasNextPage endCursor } } }`;

it('reads the main list with and without row security', async () => {
  const side = (name: string, world: World) => ({
    name,
    work: async () => {
      const answer = await answerOf(world.server, await world.contextOf(people.coordinator), {
        query: list,
        variables: {},
      });
      if (answer.includes('"errors"')) throw new Error(answer.slice(0, 300));
    },
  });
  const how = { rounds: 11, milliseconds: 1_500, callers: 8 };
  const compared = await compare('list read, row security', side('bare', bare), side('walled', walled), how);
  comparisons.push({ ...compared, most: 0.15 });
  expect(compared.cost).toBeLessThanOrEqual(0.15);
});

it('writes with and without the audit', async () => {
  const side = (name: string, world: World) => ({ name, work: () => draft(world) });
  const how = { rounds: 11, milliseconds: 1_500, callers: 8 };
  const compared = await compare('write, audit', side('bare', bare), side('walled', walled), how);
  comparisons.push({ ...compared, most: 0.3 });
  expect(compared.cost).toBeLessThanOrEqual(0.3);
});

let drafts = 0;

/** A command that writes several rows and one entry. */
async function draft(world: World): Promise<void> {
  drafts += 1;
  await make(world, {
    by: people.national,
    verb: 'draftAgreement',
    input: { ...agreementDraftOf(), number: `CV-BENCH-${drafts}`, idempotencyKey: randomUUID() },
  });
}
