import type { EntityManager } from '@mikro-orm/postgresql';
import { readReference } from './reference.files.ts';
import { type ReferenceTable, tablesOf } from './reference.rows.ts';

export type Loaded = { readonly table: string; readonly added: number; readonly changed: number };

/**
 * Brings the reference tables to this release, as the owner of the database. Run again it changes nothing; a row that
 * people changed since it was loaded keeps what they wrote, and so does a row that they added.
 */
export async function loadReference(em: EntityManager): Promise<Loaded[]> {
  const tables = tablesOf(readReference());
  return em.fork().transactional(async (inside) => {
    const loaded: Loaded[] = [];
    for (const table of tables) loaded.push(await load(inside, table));
    return loaded;
  });
}

type Counts = { readonly added: string; readonly changed: string };

async function load(em: EntityManager, { entity, rows }: ReferenceTable): Promise<Loaded> {
  const { tableName, props } = em.getMetadata().get(entity);
  const columns = props.flatMap(({ name, fieldNames = [], columnTypes = [] }) => {
    const [column] = fieldNames;
    const isLoaded = column !== undefined && columnTypes.length > 0 && name !== 'sourceHash';
    return isLoaded ? [{ name, column, type: columnTypes[0] ?? 'text' }] : [];
  });
  const records = rows.map((row) => Object.fromEntries(columns.map(({ name, column }) => [column, row[name] ?? null])));
  const [counts] = await em.execute<Counts[]>(upsertSql(tableName, columns), [JSON.stringify(records)]);
  return { table: tableName, added: Number(counts?.added ?? 0), changed: Number(counts?.changed ?? 0) };
}

/**
 * One statement for a whole table. A row remembers the hash of what was loaded; when the hash of what it holds now is
 * another one, people changed it, and it is left alone.
 */
function upsertSql(table: string, columns: readonly { readonly column: string; readonly type: string }[]): string {
  const names = columns.map(({ column }) => column);
  const record = columns.map(({ column, type }) => `${column} ${type}`).join(', ');
  const hashOf = (row: string) => `md5(row(${names.map((name) => `${row}.${name}`).join(', ')})::text)`;
  const changes = names.filter((name) => name !== 'code').map((name) => `${name} = excluded.${name}`);
  return `with written as (
      insert into ${table} (${names.join(', ')}, source_hash)
      select ${names.map((name) => `r.${name}`).join(', ')}, ${hashOf('r')} from jsonb_to_recordset(?::jsonb) as r (${record})
      on conflict (code) do update set ${changes.join(', ')}, source_hash = excluded.source_hash
      where ${table}.source_hash = ${hashOf(table)} and ${table}.source_hash <> excluded.source_hash
      returning xmax = 0 as is_new)
    select count(*) filter (where is_new) as added, count(*) filter (where not is_new) as changed from written`;
}
