import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withClient } from '#database/roles.ts';
import { cloneDatabase, type TestDatabase } from '#database/test-database.ts';
import { appendOnly, readOnly, removable, zoneOf } from '#database/wall/zones.ts';

// The catalogue of the server is asked, not our own lists: a table that nobody thought of is in it.

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
});
afterAll(() => database.drop());

async function rows<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  return withClient(database.ownerUrl, async (client) => (await client.query<Row>(sql)).rows);
}

const placed = (name: string) => !['REFERENCE', 'PLATFORM', undefined].includes(zoneOf[name]);

/** Keys to placed rows that carry no place, because the child has a place of its own: each was looked at. */
const roots: Readonly<Record<string, string>> = {
  'case_file -> person': 'a case is where it is opened; the person may have cases elsewhere',
  'break_glass -> person': 'the case beside it carries the place',
  'micro_project -> person': 'a project is where it is carried on; its case is loaded within reach',
  'distribution_event -> agreement': 'an event is where it is held, under an agreement of the province or the region',
  'handover -> distribution_event': 'a handover is where its project is, which the key beside it says',
  'contribution -> agreement_party': 'the agreement beside it carries the place',
  'signature -> person': 'a hand is where its project is, which the key beside it says; the home may move',
  'release_line -> case_file': 'a line is where its list is; the case behind it is read within the reach of the reader',
  'diagnosis -> diagnosis': 'the one superseded is of the same case, and so at the same place',
  'enrolment -> course': 'an enrolment is where its case is; a course takes people from anywhere',
  'attendance -> course': 'the enrolment beside it carries the place',
  'agenda_item -> micro_project': 'an item is where its session is; the session takes projects of its territory',
  'purchase_line -> micro_project': 'a line is where its purchase is, which may serve several provinces',
  'offer -> supplier': 'a supplier serves everywhere; the purchase beside it carries the place',
  'supplier_tie -> supplier': 'a supplier serves everywhere; the purchase beside it carries the place',
  'asset -> purchase_line': 'an asset is where its project is, which may be bought for from elsewhere',
  'asset_check -> asset': 'the visit beside it carries the place',
};

describe('[AZ-08] the catalogue', () => {
  it('knows no table of ours without forced row security, and no view that runs as its owner', async ({ task }) => {
    const open =
      await rows(`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'app', 'auth', 'audit') and c.relkind in ('r', 'p') and c.relname <> 'migration'
        and not (c.relrowsecurity and c.relforcerowsecurity)`);
    expect(open).toEqual([]);
    const views =
      await rows(`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'app', 'auth', 'audit') and c.relkind in ('v', 'm')
        and not coalesce('security_invoker=true' = any(c.reloptions), false)`);
    expect(views).toEqual([]);
    Object.assign(task.meta, { figure: `${Object.keys(zoneOf).length} tables forced, 0 views` });
  });

  it('knows no key to a placed row that does not carry the place, but the roots that were looked at', async () => {
    const keys = await rows<{ child: string; parent: string; columns: string[] }>(
      `select c.conrelid::regclass::text as child, c.confrelid::regclass::text as parent,
         array(select a.attname::text from unnest(c.conkey) k join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k) as columns
       from pg_constraint c where c.contype = 'f'`,
    );
    const toPlaced = keys.filter(({ child, parent }) => placed(child) && placed(parent));
    expect(toPlaced.length).toBeGreaterThan(25);
    const bare = toPlaced
      .filter(({ columns }) => columns.length === 1)
      .map(({ child, parent }) => `${child} -> ${parent}`);
    expect(bare.filter((key) => !(key in roots))).toEqual([]);
    expect(Object.keys(roots).filter((key) => !bare.includes(key))).toEqual([]);
    // Whatever is not a root hangs on something by its place, or by a key that hangs on one.
    const roomless = [...new Set(toPlaced.map(({ child }) => child))].filter(
      (child) => !toPlaced.some((key) => key.child === child && key.columns.length > 1),
    );
    expect(roomless.filter((child) => !['case_file', 'distribution_event', 'purchase'].includes(child))).toEqual([]);
  });
});

describe('[AZ-09] the login of the API', () => {
  it('owns nothing, bypasses nothing, creates nothing, and belongs to no other login', async () => {
    const [login] = await rows(
      `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication from pg_roles where rolname = 'wasl_app'`,
    );
    expect(Object.values(login ?? {})).toEqual([false, false, false, false, false]);
    expect(
      await rows(
        `select c.oid::regclass from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'wasl_app'`,
      ),
    ).toEqual([]);
    expect(
      await rows(
        `select m.roleid::regrole from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = 'wasl_app'`,
      ),
    ).toEqual([]);
    const [makes] = await rows<{ any: boolean }>(
      `select bool_or(has_schema_privilege('wasl_app', nspname, 'create')) as any from pg_namespace`,
    );
    expect(makes?.any).toBe(false);
  });

  it('deletes no row of a domain, changes no ledger, no decision and no audit, empties nothing', async () => {
    const grants = await rows<{ name: string; verb: string }>(
      `select case table_schema when 'public' then table_name else table_schema || '.' || table_name end as name, privilege_type as verb
       from information_schema.role_table_grants where grantee in ('wasl_app', 'PUBLIC') and table_schema in ('public', 'app', 'auth', 'audit', 'sec')`,
    );
    const of = (verb: string) => grants.filter((grant) => grant.verb === verb).map(({ name }) => name);
    expect(of('DELETE').filter((name) => !removable.has(name))).toEqual([]);
    expect(
      of('UPDATE').filter((name) => appendOnly.has(name) || readOnly.has(name) || name.startsWith('audit.')),
    ).toEqual([]);
    expect(of('INSERT').filter((name) => readOnly.has(name) || name.startsWith('audit.'))).toEqual([]);
    expect([...of('TRUNCATE'), ...of('TRIGGER'), ...of('REFERENCES')]).toEqual([]);
    expect(grants.filter(({ name }) => name.startsWith('sec.'))).toEqual([]);
  });

  it('is stopped by its grants alone, with row security off everywhere', async ({ task }) => {
    const alone = await cloneDatabase({ adminUrl: inject('adminUrl') });
    const tables = await rows<{ name: string; key: string }>(
      `select case schemaname when 'public' then tablename else schemaname || '.' || tablename end as key,
         format('%I.%I', schemaname, tablename) as name
       from pg_tables where schemaname in ('public', 'app', 'auth', 'audit', 'sec') and tableowner = current_user`,
    );
    await withClient(alone.ownerUrl, async (client) => {
      for (const { name } of tables)
        await client.query(`alter table ${name} disable row level security, no force row level security`);
    });
    const grows = (key: string) => appendOnly.has(key) || readOnly.has(key) || key.startsWith('audit.');
    const acts = tables.flatMap(({ name, key }) => [
      `truncate ${name}`,
      `drop table ${name}`,
      `alter table ${name} owner to wasl_app`,
      `create trigger mine before update on ${name} for each row execute function suppress_redundant_updates_trigger()`,
      ...(removable.has(key) ? [] : [`delete from ${name}`]),
      ...(grows(key) ? [`update ${name} set id = id`] : []),
    ]);
    await withClient(alone.appUrl, async (client) => {
      for (const act of acts)
        await expect(client.query(act), act).rejects.toThrow(/permission denied|must be owner|does not exist/);
    });
    await alone.drop();
    Object.assign(task.meta, { figure: `${acts.length} acts on ${tables.length} tables refused by grants alone` });
  });

  it('has exactly these grants', async () => {
    const lines = await rows<{ line: string }>(
      `select format('%s: %s', case table_schema when 'public' then table_name else table_schema || '.' || table_name end,
         lower(string_agg(privilege_type, ', ' order by privilege_type))) as line
       from information_schema.role_table_grants where grantee = 'wasl_app' and table_schema in ('public', 'app', 'auth', 'audit')
       group by table_schema, table_name order by 1`,
    );
    expect(lines.map(({ line }) => line).join('\n')).toMatchSnapshot();
  });
});
