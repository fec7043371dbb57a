import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Context } from '#graphql/context.ts';
import { matrix, type Permission, reachOf } from '@wasl/domain/access';
import { withClient } from '#database/roles.ts';
import { createWorld, type World } from '../world.ts';
import { connectOrm } from '#database/orm.ts';
import { createGraphqlServer, type GraphqlServer } from '#graphql/server/server.ts';
import { findSession } from '#modules/identity/index.ts';
import { entities, modules } from '#modules/index.ts';
import { type Asker, addAways, aways, locals, national, withFilters, withoutFilters } from './askers.ts';
import { answerOf } from './asking.ts';
import { everyQuestion, type Question } from './questions.ts';
import { type Canaries, playTwoProvinces, type TwoProvinces } from './two-provinces.ts';

const questions = await everyQuestion();
const queries = questions.filter(({ kind }) => kind === 'query');
const mutations = questions.filter(({ kind }) => kind === 'mutation');

let world: World;
let provinces: TwoProvinces;
/** One thing of every type in Settat, by the name of its type. */
let awayIds: ReadonlyMap<string, string>;
/** What the head office counted when only Béni Mellal had been played: nobody there may count more, ever. */
const before = new Map<Question, ReadonlyMap<string, number>>();
/** The queries that show the head office something of Béni Mellal. */
let telling: readonly Question[];

beforeAll(async () => {
  world = await createWorld();
  await addAways(world);
  provinces = await playTwoProvinces(world, async () => {
    for (const question of queries) before.set(question, numbersIn(await askAs(national, question)));
  });
  awayIds = await idsAmong(provinces.away);
  const shown = await Promise.all(queries.map((question) => askAs(national, question)));
  telling = queries.filter((_, index) => seenIn(shown[index] ?? '', provinces.home).length > 0);
}, 300_000);
afterAll(() => world.close());

function askAs(asker: Asker, question: Question, ids: ReadonlyMap<string, string> = new Map()): Promise<string> {
  const { query, variables } = question.with(ids);
  return world.contextOf(asker).then((context) => answerOf(world.server, context, { query, variables }));
}

/** The count of a list, or the sums of figures: what has neither rows nor numbers has no count. */
function numbersIn(answer: string): ReadonlyMap<string, number> {
  const found = JSON.parse(answer).data?.it ?? null;
  if (found === null || typeof found !== 'object' || 'id' in found) return new Map();
  const numbers = 'totalCount' in found ? { totalCount: found.totalCount } : found;
  return new Map(
    Object.entries(numbers).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value]] : [])),
  );
}

/** The canaries that an answer holds; ids that the asker wrote himself come back in no answer either. */
function seenIn(answer: string, canaries: Canaries): string[] {
  return [...canaries].filter((mark) => answer.includes(mark));
}

async function idsAmong(marks: Canaries): Promise<ReadonlyMap<string, string>> {
  return withClient(world.database.ownerUrl, async (client) => {
    const ids = new Map<string, string>();
    for (const { typeName, meta, key, hasUuid } of world.server.platform.publication.all()) {
      if (!hasUuid) continue;
      const table = `"${meta.schema ?? 'public'}"."${meta.tableName}"`;
      const { rows } = await client.query<{ key: string }>(`select ${key}::text as key from ${table}`);
      const found = rows.find(({ key: value }) => marks.has(value));
      if (found) ids.set(typeName, `${typeName}:${found.key}`);
    }
    return ids;
  });
}

/** Every row of Settat as one text, to see that nobody moved any. */
async function settat(): Promise<string> {
  return withClient(world.database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I', table_name) as name from information_schema.columns
       where table_schema = 'public' and column_name = 'id' and data_type = 'uuid' order by 1`,
    );
    const sums: string[] = [];
    for (const { name } of rows) {
      const found = await client.query<{ sum: string }>(
        `select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum from ${name} t where id::text = any($1)`,
        [[...provinces.away]],
      );
      sums.push(`${name} ${found.rows[0]?.sum}`);
    }
    return sums.join('\n');
  });
}

it('[AZ-01] shows both provinces to the head office, or the canaries would prove nothing', async ({ task }) => {
  const answers = await Promise.all(queries.map((question) => askAs(national, question)));
  for (const canaries of [provinces.home, provinces.away]) {
    expect(canaries.size).toBeGreaterThan(30);
    expect(seenIn(answers.join('\n'), canaries).length).toBeGreaterThan(20);
  }
  expect(telling.length).toBeGreaterThan(5);
  Object.assign(task.meta, {
    figure: `${new Set(questions.map(({ field }) => field)).size} root fields, ${locals.length} roles, ${provinces.away.size} canaries`,
  });
});

type ContextOf = typeof withFilters;
const walls: readonly [string, ContextOf, () => Promise<void>][] = [
  ['[AZ-01] with every wall', withFilters, async () => undefined],
  ['[AZ-05] with row security alone', withoutFilters, async () => undefined],
  ['[AZ-06] with the filters alone', withFilters, () => dropRowSecurity()],
];

describe.each(walls)('%s', { timeout: 120_000 }, (name, contextOf, prepare) => {
  beforeAll(prepare);

  async function ask(asker: Asker, question: Question, ids: ReadonlyMap<string, string>): Promise<string> {
    const { query, variables } = question.with(ids);
    return answerOf(world.server, await contextOf(world, asker), { query, variables });
  }

  it.each(locals)('$role of Béni Mellal reads nothing of Settat by any root field', async (asker) => {
    for (const question of queries) {
      const answer = await ask(asker, question, new Map());
      expect([question.field, seenIn(answer, provinces.away)]).toEqual([question.field, []]);
      const most = before.get(question);
      // What everyone sees everywhere has no place to be counted by.
      const counted = isPlaced(question) ? numbersIn(answer) : [];
      for (const [name, number] of counted)
        expect([question.field, name, number <= (most?.get(name) ?? 0)]).toEqual([question.field, name, true]);
      const byId = await ask(asker, question, awayIds);
      expect([question.field, seenIn(byId, provinces.away)]).toEqual([question.field, []]);
    }
  });

  it.each(locals)('$role of Béni Mellal moves nothing in Settat by any mutation', async (asker) => {
    const still = await settat();
    for (const question of mutations.filter(({ field }) => !isAboutOneself(field))) {
      const answer = await ask(asker, question, awayIds);
      expect([question.field, seenIn(answer, provinces.away)]).toEqual([question.field, []]);
    }
    expect(await settat()).toBe(still);
  });

  it('[AZ-12] shows no foreign row in 2,000 concurrent operations of mixed scope on four connections', {
    timeout: 300_000,
  }, async ({ task }) => {
    const narrow = await narrowServer();
    try {
      const { foreign, shown } = await askInCrowd(narrow.server, contextOf);
      expect(foreign).toEqual([]);
      // The head office and the people of each province saw what is theirs, or nothing would have been proved.
      expect(shown).toBeGreaterThan(500);
      Object.assign(task.meta, {
        figure: `${name.slice('[AZ-01] '.length)}: 0 foreign rows in ${crowd.toLocaleString('en')} operations`,
      });
    } finally {
      await narrow.close();
    }
  });
});

const crowd = 2_000;
const atOnce = 64;

/** The same Wasl behind four connections. */
async function narrowServer(): Promise<{ server: GraphqlServer; close: () => Promise<void> }> {
  const url = world.database.appUrl;
  const orm = await connectOrm({ url, entities, poolSize: 4 });
  const server = await createGraphqlServer({
    orm,
    modules,
    findSession,
    vault: world.vault,
    contextKey: world.server.platform.contextKey,
    reads: { url, maxConnections: 4 },
  });
  return {
    server,
    close: async () => {
      await server.stop();
      await orm.close();
    },
  };
}

/** Everyone asks everything, all at once, in an order that a seed decides. */
async function askInCrowd(server: GraphqlServer, contextOf: ContextOf) {
  const askers = [...locals, ...aways, national];
  const isLocal = new Set(locals);
  const contexts = new Map<Asker, Context>();
  // The head office reaches everywhere by right: its own scope is what it is asked with.
  for (const asker of askers)
    contexts.set(asker, await (asker === national ? withFilters : contextOf)(world, asker, server));
  const foreign: string[] = [];
  let shown = 0;
  let asked = 0;
  const work = async () => {
    while (asked < crowd) {
      const turn = asked;
      asked += 1;
      const asker = pick(askers, turn * 7 + Math.floor(turn / askers.length));
      const question = pick(telling, turn * 11 + Math.floor(turn / 13));
      const context = contexts.get(asker);
      if (!context) continue;
      const answer = await answerOf(server, copyOf(context, server), question.with(new Map()));
      const [own, others] = isLocal.has(asker) ? [provinces.home, provinces.away] : [provinces.away, provinces.home];
      if (seenIn(answer, own).length > 0) shown += 1;
      if (asker !== national && seenIn(answer, others).length > 0) foreign.push(`${asker.role} by ${question.field}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { foreign, shown };
}

/** Every request has a context of its own. */
function copyOf({ actor, sessionId, standing }: Context, { platform }: GraphqlServer): Context {
  const session = actor && sessionId && standing ? { id: sessionId, actor, standing } : null;
  return new Context(platform, { requestId: crypto.randomUUID(), session });
}

function pick<Value>(values: readonly Value[], turn: number): Value {
  const value = values[turn % values.length];
  if (value === undefined) throw new RangeError('There is nothing to pick from.');
  return value;
}

function isPlaced({ policy }: Question): boolean {
  return policy in matrix && reachOf(policy as Permission, 'REGIONAL_COORDINATOR') !== 'EVERYWHERE';
}

/** Acts on the session itself, which would sign the asker out in the middle of the list. */
function isAboutOneself(field: string): boolean {
  return /^(signIn|signOut|signOutEverywhere|stepUp|endSession|verify|confirm|disable|enrol|reset|requestPasswordReset|changePassword|accept)/.test(
    field,
  );
}

async function dropRowSecurity(): Promise<void> {
  await withClient(world.database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'app', 'auth', 'audit') and tableowner = current_user`,
    );
    for (const { name } of rows)
      await client.query(`alter table ${name} disable row level security, no force row level security`);
  });
}
