import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '#database/roles.ts';
import { administered, closed, zoneOf } from '#database/wall/zones.ts';
import { playSmallLife } from '../small-life.ts';
import { createWorld, type World } from '../world.ts';

// Whoever gets his own SQL run by the API, by whatever hole, is the app's login and nothing more.

let world: World;
let app: pg.Client;
/** The hashed id of the session of somebody in Béni Mellal, and of the head office. */
let local: string;
let national: string;

beforeAll(async () => {
  world = await createWorld();
  await playSmallLife(world);
  local = await sessionOf('das@demo.wasl.ma');
  national = await sessionOf('coordinator-national@demo.wasl.ma');
  app = new pg.Client({ connectionString: world.database.appUrl });
  await app.connect();
}, 180_000);
afterAll(async () => {
  await app?.end();
  await world.close();
});

async function sessionOf(email: string): Promise<string> {
  const { sessionId } = await world.contextOf({ email });
  if (sessionId === null) throw new Error(`${email} is not signed in.`);
  return sessionId;
}

function owner<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return withClient(world.database.ownerUrl, async (client) => (await client.query<Row>(sql, values)).rows);
}

/** Runs something as the app's login, in the context named, and forgets it. */
async function as<T>(session: string | null, work: () => Promise<T>): Promise<T> {
  await app.query('begin');
  try {
    if (session !== null) await app.query("select set_config('app.session', $1, true)", [session]);
    return await work();
  } finally {
    await app.query('rollback');
  }
}

const count = async (table: string) =>
  (await app.query<{ count: number }>(`select count(*)::int as count from ${table}`)).rows[0]?.count ?? 0;

/** Every table whose rows are opened by a place, and that has any. */
async function placedTables(): Promise<readonly string[]> {
  const names = Object.entries(zoneOf).filter(
    ([name, zone]) => !['REFERENCE', 'PLATFORM'].includes(zone) && !closed.has(name),
  );
  const filled = await Promise.all(
    names.map(async ([name]) => ((await owner(`select from ${name} limit 1`)).length > 0 ? [name] : [])),
  );
  return filled.flat();
}

describe('[AZ-07] raw SQL as the app', () => {
  it('raises without a context, with a forged, an expired, a revoked and an outdated one, on every placed table', async ({
    task,
  }) => {
    const tables = await placedTables();
    expect(tables.length).toBeGreaterThan(20);
    const spoilt = async (change: string) => {
      const [copy] = await owner<{ id: string }>(
        `insert into auth.session select (jsonb_populate_record(s, jsonb_build_object('id', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'handle', gen_random_uuid()))).*
         from auth.session s where id = $1 returning id`,
        [national],
      );
      await owner(`update auth.session set ${change} where id = $1`, [copy?.id]);
      return copy?.id ?? '';
    };
    const contexts = [
      null,
      '',
      'f'.repeat(64),
      `${national}' or true --`,
      await spoilt("idle_until = now() - interval '1 s'"),
      await spoilt("absolute_until = now() - interval '1 s'"),
      await spoilt('revoked_at = now()'),
      await spoilt('auth_epoch = auth_epoch - 1'),
    ];
    for (const context of contexts)
      for (const table of tables)
        await expect(
          as(context, () => count(table)),
          `${table} with ${context}`,
        ).rejects.toThrow(/no security context/);
    Object.assign(task.meta, { figure: `${tables.length} tables, ${contexts.length} bad contexts, all raise` });
  });

  it('cannot widen itself: no session of another can be seen, and so none can be named', async () => {
    const seen = await as(local, async () => (await app.query<{ id: string }>('select id from auth.session')).rows);
    expect(seen.map(({ id }) => id)).not.toContain(national);
    expect(seen.map(({ id }) => id)).toContain(local);
    const before = await as(local, () => count('micro_project'));
    const widened = await as(local, async () => {
      await app.query(
        `select set_config('app.session', (select id from auth.session where scopes -> 'read' -> 'casework' ->> 'everywhere' = 'true' limit 1), true)`,
      );
      return count('micro_project');
    }).catch((error: Error) => error.message);
    expect([before, 'no security context']).toContain(widened);
  });

  it.each([
    [
      'make a session of its own',
      `insert into auth.session select (jsonb_populate_record(s, jsonb_build_object('id', encode(sha256(gen_random_uuid()::text::bytea), 'hex'), 'handle', gen_random_uuid(),
      'scopes', scopes || '{"read":{"person":{"everywhere":true}}}'))).* from auth.session s`,
    ],
    ['widen its own session', `update auth.session set scopes = scopes || '{"read":{"person":{"everywhere":true}}}'`],
    ['prove its own session', 'update auth.session set level = 2, asserted_at = now()'],
    [
      'live longer',
      "update auth.session set absolute_until = now() + interval '1 year', idle_until = now() + interval '1 year'",
    ],
    [
      'grant itself a role',
      `insert into auth.role_grant select (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid(), 'role', 'NATIONAL_COORDINATOR'))).* from auth.role_grant g limit 1`,
    ],
    ['write an entry of the trail', `insert into audit.entry select * from audit.entry limit 1`],
    ['read the keys of contexts', 'select * from sec.context_key'],
    ['become the owner', 'set role wasl_owner'],
    ['turn row security off', 'alter table person disable row level security'],
    ['add a policy', 'create policy mine on person using (true)'],
    [
      'replace the function that policies ask',
      `create or replace function app.everywhere(verb text, zone text) returns boolean language sql return true`,
    ],
    ['make a view of its own', 'create view mine as select * from person'],
  ])('cannot %s', async (_, sql) => {
    await expect(as(local, () => app.query(sql))).rejects.toThrow(
      /permission denied|must be owner|row-level security|unsealed session|must be able to SET ROLE/,
    );
  });

  it('has no write on grants without the reach to administer accounts', async () => {
    for (const [name, zone] of Object.entries(administered)) {
      expect(zone).toBe('staff');
      const { rowCount } = await as(local, () => app.query(`update ${name} set id = id`));
      expect(rowCount).toBe(0);
    }
  });
});

describe('[AZ-04] moving a thing', () => {
  it('needs the right in both places: a row leaves no place for one out of reach, and none is drawn in', async ({
    task,
  }) => {
    const tables = await owner<{ name: string; place: string }>(
      `select c.table_name as name, (select string_agg(format('%I = %s', p.column_name, case p.column_name
          when 'territory_code' then quote_literal('06.461') when 'centre_code' then quote_literal('CAR-SETTAT') else 'null' end), ', ')
         from information_schema.columns p where p.table_schema = c.table_schema and p.table_name = c.table_name
           and p.column_name in ('territory_code', 'centre_code', 'officer_id', 'facility_code')) as place
       from information_schema.columns c
       join information_schema.role_table_grants g on g.table_schema = c.table_schema and g.table_name = c.table_name
       where c.table_schema = 'public' and c.column_name = 'territory_code' and g.grantee = 'wasl_app' and g.privilege_type = 'UPDATE'`,
    );
    expect(tables.length).toBeGreaterThan(12);
    let moved = 0;
    for (const email of ['das', 'coordinator', 'centre', 'officer', 'buyer', 'storekeeper', 'finance'].map(
      (name) => `${name}@demo.wasl.ma`,
    )) {
      const session = await sessionOf(email);
      const isEverywhere = await owner<{ zone: string }>(
        `select z.key as zone from auth.session s, jsonb_each(s.scopes -> 'write') z where s.id = $1 and z.value ->> 'everywhere' = 'true'`,
        [session],
      );
      for (const { name, place } of tables.filter(
        (table) => !isEverywhere.some(({ zone }) => zone === zoneOf[table.name]),
      )) {
        const out = await as(session, () => app.query(`update ${name} set ${place}`)).catch((error: Error) => error);
        // Either nothing was within reach, or the new place was refused.
        if (out instanceof Error)
          expect(out.message).toMatch(/row-level security|foreign key|null value|permission denied/);
        else expect(out.rowCount).toBe(0);
        moved += 1;
      }
    }
    Object.assign(task.meta, { figure: `${moved} tries over ${tables.length} tables, none moved` });
  });

  it('draws nothing in from a place out of reach', async () => {
    const session = await sessionOf('das@demo.wasl.ma');
    const [project] = await owner<{ id: string }>('select id from micro_project limit 1');
    const [elsewhere] = await owner<{ id: string }>(
      `insert into agreement select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'number', 'CV-06-X', 'territory_code', '06.461'))).* from agreement a limit 1 returning id`,
    );
    expect(project).toBeDefined();
    const { rowCount } = await as(session, () =>
      app.query("update agreement set territory_code = '05.091' where id = $1", [elsewhere?.id]),
    );
    expect(rowCount).toBe(0);
  });

  it('is asked by every command that names a place: a place out of reach is not found', async () => {
    const input = {
      idempotencyKey: crypto.randomUUID(),
      origin: 'WALK_IN',
      road: 'AGR',
      territoryCode: '06.461',
      openedOn: '2026-01-10',
      person: {
        sex: 'MALE',
        birthYear: 1990,
        firstNameAr: 'سعيد',
        lastNameAr: 'ناصر',
        firstNameFr: 'Said',
        lastNameFr: 'Nasser',
        preferredLanguage: 'ar',
      },
      consent: { textVersion: '2026-1', language: 'ar', givenAt: '2026-01-10T09:00:00.000Z' },
    };
    const open = (territoryCode: string) =>
      world.as(
        { email: 'coordinator@demo.wasl.ma' },
        'mutation ($input: OpenCaseInput!) { openCase(input: $input) { id } }',
        {
          input: { ...input, idempotencyKey: crypto.randomUUID(), territoryCode },
        },
      );
    expect((await open('06.461')).codes).toEqual(['NOT_FOUND']);
    expect((await open('05.091')).codes).toEqual([]);
  });
});
