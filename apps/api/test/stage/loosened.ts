import { inject } from 'vitest';
import { withClient } from '#database/roles.ts';
import type { World } from '../world.ts';

type Client = Parameters<Parameters<typeof withClient>[1]>[0];
export type Row = Readonly<Record<string, unknown>>;

/** The address of a world’s database for the server’s own administrator. */
export function adminUrlOf(world: World): string {
  const address = new URL(inject('adminUrl'));
  address.pathname = `/${world.database.name}`;
  return address.href;
}

/**
 * Makes a database forget what it asks of rows: what it counts is then only what it is told. The address is that of the
 * server's own administrator; nothing but a clone that is thrown away is treated so.
 */
export async function loosen(url: string): Promise<void> {
  await withClient(url, (client) =>
    client.query(`do $$ declare it record; begin
      for it in select c.conname, c.conrelid::regclass as name from pg_constraint c
        where c.contype = 'c' and c.connamespace = 'public'::regnamespace loop
        execute format('alter table %s drop constraint %I', it.name, it.conname); end loop;
      for it in select i.indexrelid::regclass as name from pg_index i join pg_class t on t.oid = i.indrelid
        where i.indisunique and i.indpred is not null and t.relnamespace = 'public'::regnamespace loop
        execute format('drop index %s', it.name); end loop;
      for it in select a.attname, a.attrelid::regclass as name from pg_attribute a join pg_class t on t.oid = a.attrelid
        where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and a.attnum > 0 and a.attnotnull
          and not exists (select from pg_index i where i.indrelid = a.attrelid and i.indisprimary and a.attnum = any (i.indkey)) loop
        execute format('alter table %s alter column %I drop not null', it.name, it.attname); end loop;
    end $$`),
  );
}

/** Puts these rows, and nothing else, into tables of a loosened database. */
export async function refill(url: string, rows: ReadonlyMap<string, readonly Row[]>): Promise<void> {
  const tables = [...rows.keys()].join(', ');
  await withClient(url, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(`truncate ${tables} cascade`);
    for (const [table, some] of rows) await insertRows(client, table, some);
    await client.query(`analyze ${tables}`);
  });
}

async function insertRows(client: Client, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ');
  const text = `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`;
  await client.query(text, [JSON.stringify(rows)]);
}
