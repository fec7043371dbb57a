import { execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '#database/roles.ts';
import { buildWaslSchema, type BuiltSchema } from '#graphql/schema/build-schema.ts';
import { offlineSchema } from '#graphql/schema/offline-schema.ts';
import { modules } from '#modules/index.ts';
import { playSmallLife } from '../small-life.ts';
import { people } from '../stage/actor.ts';
import { createWorld, type World } from '../world.ts';
import { queriesOf, readRoots } from './manifest.ts';
import { materialOf } from './material.ts';

let world: World;
let built: BuiltSchema;
let ids: readonly string[];
beforeAll(async () => {
  world = await createWorld();
  await playSmallLife(world);
  await multiply(world);
  built = await buildWaslSchema(modules, world.orm.getMetadata());
  ({ ids } = await materialOf(world));
}, 120_000);
afterAll(() => world.close());

/** A hundred and more of what the lists of the console hold, in the one place where everybody looks. */
async function multiply({ database }: World): Promise<void> {
  const copies: Readonly<Record<string, string>> = {
    person: `'public_code', 'COPY-' || n`,
    case_file: `'number', 'COPY-' || n, 'state', 'CLOSED', 'close_reason', 'WITHDRAWN'`,
    micro_project: `'code', 'COPY-' || n, 'state', 'WITHDRAWN', 'decision_id', null`,
    asset: `'tag', 'COPY-' || n, 'serial_number', null`,
  };
  await withClient(database.ownerUrl, async (client) => {
    for (const [table, changed] of Object.entries(copies))
      await client.query(
        `insert into ${table} select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), ${changed}))).*
         from ${table} r, generate_series(1, 120) n where r.id = (select id from ${table} limit 1)`,
      );
  });
}

const schema = await offlineSchema();
const queries = queriesOf(schema, []).map(({ name }) => name);

describe.each([10, 100])('at %i rows', (first) => {
  it.each(queries)('%s takes one statement for each of its root fields', async (name) => {
    const asked = queriesOf(schema, ids).find((each) => each.name === name);
    if (!asked) throw new Error(`${name} is no query of the console.`);
    const query = asked.query.replaceAll(/first: \d+/g, `first: ${first}`);
    const variables = Object.fromEntries(
      Object.entries(asked.variables).map(([key, value]) => [key, typeof value === 'number' ? first : value]),
    );
    const contextValue = await world.contextOf(people.national);
    world.compiled.length = 0;
    // Not through the server: a hundred of everything is more than one operation may ask for.
    const { errors } = await execute({
      schema: built.schema,
      document: parse(query),
      contextValue,
      variableValues: variables,
    });
    const read = readRoots(schema, asked);
    // Who may explain access is somebody else; a refusal is no statement.
    expect((errors ?? []).filter(({ path }) => read.includes(String(path?.[0])))).toEqual([]);
    expect(world.compiled.length).toBeLessThanOrEqual(asked.roots.length);
    expect(world.compiled.length).toBeGreaterThanOrEqual(read.length);
  });
});

it('reads a hundred rows where a hundred are', async () => {
  const { data } = await world.as(people.national, '{ microProjects(first: 100) { nodes { id } } }');
  expect(data.microProjects.nodes).toHaveLength(100);
});
