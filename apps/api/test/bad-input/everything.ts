import pg from 'pg';
import { zoneOf } from '#database/wall/zones.ts';

/** Rows that asking itself leaves: who came, who was refused, how often somebody tried. */
const traces = ['audit.access', 'auth.session', 'auth.attempt', 'app.rate_bucket'];

/** What the database says of something that was accepted and undone. */
export const undoneCode = 'WT001';

/** While a trial lasts, whatever would be accepted is undone at its end, and its error says so. */
const trial = `
  create schema probe;
  create table probe.trial (since timestamptz not null);
  create function probe.undo() returns trigger language plpgsql security definer as $$
    begin
      if exists (select from probe.trial) then raise exception 'accepted in a trial' using errcode = '${undoneCode}'; end if;
      return null;
    end $$;
  create constraint trigger trial after insert on app.idempotency deferrable initially deferred
    for each row execute function probe.undo()`;

/** Every row that a command may leave behind, as one sum: equal before and after means that nothing changed. */
export async function openFingerprint(ownerUrl: string) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(trial);
  const { rows } = await client.query<{ name: string; plain: string }>(
    `select format('%I.%I', schemaname, tablename) as name, tablename as plain from pg_tables
     where schemaname in ('public', 'audit', 'app', 'auth', 'graphile_worker') order by 1`,
  );
  const names = rows
    .filter(({ name, plain }) => zoneOf[plain] !== 'REFERENCE' && !traces.includes(name))
    .map(({ name }) => name);
  const sums = names.map(
    (name) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum from ${name} t`,
  );
  const text = sums.join(' union all ');
  return {
    /** The sum of each table. */
    async take(): Promise<ReadonlyMap<string, string>> {
      const taken = await client.query<{ name: string; sum: string }>(text);
      return new Map(taken.rows.map(({ name, sum }) => [name, sum]));
    },
    begin: () => client.query('insert into probe.trial values (now())'),
    end: () => client.query('delete from probe.trial'),
    close: () => client.end(),
  };
}

/** The tables in which two sums differ. */
export function changedTables(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...after].filter(([name, sum]) => before.get(name) !== sum).map(([name]) => name);
}
