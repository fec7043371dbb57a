import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { zones } from '@wasl/domain/access';
import pg from 'pg';
import { assertHarmless, withClient } from '../roles.ts';
import { cloneDatabase, type TestDatabase } from '../test-database.ts';
import { appendOnly, removable, zoneOf } from './zones.ts';

let database: TestDatabase;
let app: pg.Client;
let officer: string;

// An empty table asks no policy: somebody must be there to be seen or not.
beforeAll(async () => {
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
  officer = (await ownerRows<{ id: string }>('select id from auth.staff order by id limit 1'))[0]?.id ?? '';
  const people = [
    ['P-1', '05.091', officer],
    ['P-2', '05.311', null],
    ['P-3', '01.051', null],
  ];
  for (const person of people) {
    await ownerRows(
      `insert into person (id, public_code, sex, birth_year, territory_code, officer_id, created_at, updated_at)
       values (gen_random_uuid(), $1, 'FEMALE', 1990, $2, $3, now(), now())`,
      person,
    );
  }
  app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

const ours = "schemaname in ('public', 'app', 'auth', 'audit') and tablename <> 'migration'";

function ownerRows<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return withClient(database.ownerUrl, async (client) => (await client.query<Row>(sql, values)).rows);
}

/** A session whose scope is what the test says, as sign-in would have written it. */
async function signIn(reads: object, writes: object = {}): Promise<string> {
  const id = randomUUID().replaceAll('-', '').padEnd(64, '0');
  await ownerRows(
    `insert into auth.session (id, staff_id, auth_epoch, scopes, created_at, seen_at, idle_until, absolute_until)
     select $1, id, auth_epoch, $2, now(), now(), now() + interval '1 hour', now() + interval '1 hour' from auth.staff limit 1`,
    [id, { read: reads, write: writes }],
  );
  return id;
}

async function countAs(session: string | null, table: string): Promise<number> {
  await app.query('begin');
  try {
    if (session !== null) await app.query("select set_config('app.session', $1, true)", [session]);
    const { rows } = await app.query<{ count: number }>(`select count(*)::int from ${table}`);
    return rows[0]?.count ?? 0;
  } finally {
    await app.query('rollback');
  }
}

const nowhere = { everywhere: false, own: null, territories: [], centres: [], facilities: [] };

describe('the second wall', () => {
  it('stands round every table: row security on, forced on the owner too, with a policy for the owner', async () => {
    const open = await ownerRows(
      `select schemaname, tablename from pg_tables t where ${ours} and not exists (
         select from pg_class c join pg_policies p on p.schemaname = t.schemaname and p.tablename = t.tablename
         where c.oid = format('%I.%I', t.schemaname, t.tablename)::regclass and c.relrowsecurity and c.relforcerowsecurity
           and p.policyname = 'owner_all')`,
    );
    expect(open).toEqual([]);
  });

  it('asks whether the session still reaches anything before it asks what: only that question looks at the account', async () => {
    const policies = await ownerRows<{ name: string; text: string }>(
      `select tablename || '.' || policyname as name, p.text from pg_policies, lateral (values (qual), (with_check)) as p (text)
       where ${ours} and p.text ~ 'app\\.(territories|centres|facilities|own)\\('`,
    );
    expect(policies.length).toBeGreaterThan(100);
    const first = /app\.(everywhere|territories|centres|facilities|own)\(/;
    expect(policies.filter(({ text }) => first.exec(text)?.[1] !== 'everywhere')).toEqual([]);
  });

  it('names a zone for every table, and only zones that the domain knows', async () => {
    const tables = await ownerRows<{ name: string }>(
      `select case schemaname when 'public' then tablename else schemaname || '.' || tablename end as name from pg_tables where ${ours}`,
    );
    expect(tables.map(({ name }) => name).filter((name) => !(name in zoneOf))).toEqual([]);
    const known = new Set([...Object.keys(zones), 'REFERENCE', 'PLATFORM']);
    expect(Object.values(zoneOf).filter((zone) => !known.has(zone))).toEqual([]);
  });

  it('gives the app DELETE on lists that are written anew, on those of an event while they are open, and no UPDATE on what only grows', async () => {
    const granted = (privilege: string) =>
      ownerRows<{ name: string }>(
        `select case table_schema when 'public' then table_name else table_schema || '.' || table_name end as name
         from information_schema.role_table_grants where grantee = 'wasl_app' and privilege_type = $1`,
        [privilege],
      ).then((rows) => rows.map(({ name }) => name));
    expect((await granted('DELETE')).toSorted()).toEqual(['app.rate_bucket', 'auth.role_grant', 'event_entry']);
    expect([...removable.keys()].toSorted()).toEqual(['app.rate_bucket', 'auth.role_grant', 'event_entry']);
    const [deleting] = await ownerRows<{ qual: string }>(
      "select qual from pg_policies where policyname = 'app_delete' and tablename = 'event_entry'",
    );
    expect(deleting?.qual).toContain("e.state = ANY (ARRAY['DRAFT'::text, 'PLANNED'::text])");
    expect((await granted('UPDATE')).filter((name) => appendOnly.has(name))).toEqual([]);
    expect(await granted('TRUNCATE')).toEqual([]);
  });

  it('holds no login of Wasl that could walk round it', async () => {
    const strong = await ownerRows(
      `select rolname from pg_roles where rolname like 'wasl\\_%'
       and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)`,
    );
    expect(strong).toEqual([]);
    await expect(assertHarmless(database.appUrl)).resolves.toBeUndefined();
    await expect(assertHarmless(database.ownerUrl)).rejects.toThrow(/could bypass row security/);
    await expect(assertHarmless(inject('adminUrl'))).rejects.toThrow(/could bypass row security/);
  });
});

describe('the context of the wall', () => {
  it('is a live session: without one, with an unknown, an ended or an expired one, the database raises', async () => {
    const ended = await signIn({});
    await ownerRows('update auth.session set revoked_at = now() where id = $1', [ended]);
    const expired = await signIn({});
    await ownerRows("update auth.session set idle_until = now() - interval '1 s' where id = $1", [expired]);
    for (const session of [null, '', 'f'.repeat(64), ended, expired]) {
      await expect(countAs(session, 'person')).rejects.toThrow('no security context');
    }
  });

  it('ends with the epoch of its account', async () => {
    const session = await signIn({ person: { ...nowhere, everywhere: true } });
    await expect(countAs(session, 'person')).resolves.toBe(3);
    await ownerRows('update auth.session set auth_epoch = auth_epoch - 1 where id = $1', [session]);
    await expect(countAs(session, 'person')).rejects.toThrow('no security context');
  });

  it('opens rows by territory, by officer, or everywhere, and no others', async () => {
    const counts = async (reach: object) => countAs(await signIn({ person: { ...nowhere, ...reach } }), 'person');
    await expect(counts({})).resolves.toBe(0);
    await expect(counts({ territories: ['05.091', '05.311'] })).resolves.toBe(2);
    await expect(counts({ own: officer })).resolves.toBe(1);
    await expect(counts({ everywhere: true })).resolves.toBe(3);
  });

  it('lets nobody write where it only reads', async () => {
    const session = await signIn({ person: { ...nowhere, everywhere: true } });
    await app.query('begin');
    await app.query("select set_config('app.session', $1, true)", [session]);
    const changed = await app.query("update person set birth_year = 1991 where public_code = 'P-1'");
    expect(changed.rowCount).toBe(0);
    await expect(
      app.query(`insert into person (id, public_code, sex, birth_year, territory_code, created_at, updated_at)
        values (gen_random_uuid(), 'P-new', 'MALE', 1990, '05.091', now(), now())`),
    ).rejects.toThrow(/row-level security/);
    await app.query('rollback');
  });

  it('lets the app add a job and see none', async () => {
    await expect(app.query("select app.add_job('nothing', '{}')")).resolves.toBeDefined();
    await expect(app.query('select * from graphile_worker.jobs')).rejects.toThrow(/permission denied/);
    await expect(app.query('create table mine ()')).rejects.toThrow(/permission denied/);
  });
});
