import type { ClientBase } from 'pg';
import { SealError } from './envelope.ts';
import { statementsOf } from './statements.ts';
import { newKey, rotationLock, type SealedPlace, type Vault } from './vault.ts';

/** A column of sealed bytes, as the database itself says it: the comment of the column marks it. */
export type SealedColumn = { readonly table: string; readonly column: string; readonly hasPerson: boolean };

/** How many rows one transaction seals anew. */
const batch = 500;

const sealedColumnsSql = `
  select case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end as "table", a.attname as "column",
    exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'person_id') as "hasPerson"
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where col_description(c.oid, a.attnum) like 'sealed:%' order by 1, 2`;

/** Every column of sealed bytes. */
export async function sealedColumns(client: ClientBase): Promise<readonly SealedColumn[]> {
  const { rows } = await client.query<SealedColumn>(sealedColumnsSql);
  return rows;
}

/**
 * Makes a new active key for every column that has one; from here on it seals, and the one before only opens. Whoever
 * was sealing with the old key is waited for. As the owner of the database: nobody else may change a key.
 */
export async function beginRotation(client: ClientBase, kek: Buffer): Promise<number> {
  const { rows } = await client.query<{ purpose: string }>(
    "select purpose from app.crypto_key where state = 'ACTIVE' order by purpose",
  );
  for (const { purpose } of rows) await inTransaction(client, () => replaceKey(client, kek, purpose));
  return rows.length;
}

async function replaceKey(client: ClientBase, kek: Buffer, purpose: string): Promise<void> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [rotationLock(purpose)]);
  await client.query("update app.crypto_key set state = 'RETIRED' where purpose = $1 and state = 'ACTIVE'", [purpose]);
  const { kid, wrapped } = newKey(kek, purpose);
  await client.query(
    "insert into app.crypto_key (kid, purpose, wrapped, state, created_at) values ($1, $2, $3, 'ACTIVE', now())",
    [kid, purpose, wrapped],
  );
}

export type Resealed = { readonly moved: number; readonly unreadable: number };

/** Seals anew what a column still holds under older keys, some rows at a time; readers and writers go on meanwhile. */
export async function reseal(client: ClientBase, vault: Vault, column: SealedColumn): Promise<Resealed> {
  let [last, moved, unreadable, found] = ['00000000-0000-0000-0000-000000000000', 0, 0, batch];
  while (found === batch) {
    await inTransaction(client, async () => {
      const rows = await oldRows(client, column, last);
      found = rows.length;
      for (const row of rows) {
        last = row.id;
        const isMoved = await resealRow(client, vault, { column, row });
        if (isMoved) moved += 1;
        else unreadable += 1;
      }
    });
  }
  return { moved, unreadable };
}

type Row = { readonly id: string; readonly personId: string | null; readonly sealed: Buffer };

async function oldRows(client: ClientBase, { table, column, hasPerson }: SealedColumn, last: string): Promise<Row[]> {
  const { rows } = await client.query<Row>(
    `select r.id, ${hasPerson ? 'r.person_id' : 'null::uuid'} as "personId", r.${column} as sealed from ${table} r
     where r.id > $1 and octet_length(r.${column}) > 33 and encode(substring(r.${column} from 2 for 4), 'hex') <>
       (select kid from app.crypto_key where purpose = $2 and state = 'ACTIVE')
     order by r.id limit ${batch}`,
    [last, `${table}.${column}`],
  );
  return rows;
}

type Moving = { readonly column: SealedColumn; readonly row: Row };

/** Only if nobody wrote the field meanwhile: what they wrote is under the new key already. */
async function resealRow(client: ClientBase, vault: Vault, { column: where, row }: Moving): Promise<boolean> {
  const { table, column } = where;
  const place: SealedPlace = { table, column, id: row.id, personId: row.personId };
  const statements = statementsOf(client);
  try {
    const text = await vault.open(statements, row.sealed, place);
    const sealed = await vault.seal(statements, text, place);
    await client.query(`update ${table} set ${column} = $1 where id = $2 and ${column} = $3`, [
      sealed,
      row.id,
      row.sealed,
    ]);
    return true;
  } catch (error) {
    // What belonged to a person whose secret was shredded stays unreadable, whatever the key.
    if (error instanceof SealError) return false;
    throw error;
  }
}

/** How many values each retired key still has to open. */
export async function retiredUse(client: ClientBase): Promise<ReadonlyMap<string, number>> {
  const { rows: retired } = await client.query<{ kid: string }>(
    "select kid from app.crypto_key where state = 'RETIRED' order by kid",
  );
  const uses = new Map(retired.map(({ kid }) => [kid, 0]));
  for (const { table, column } of await sealedColumns(client)) {
    const { rows } = await client.query<{ kid: string; count: string }>(
      `select encode(substring(${column} from 2 for 4), 'hex') as kid, count(*) as count from ${table}
       where octet_length(${column}) > 33 group by 1`,
    );
    for (const { kid, count } of rows) if (uses.has(kid)) uses.set(kid, (uses.get(kid) ?? 0) + Number(count));
  }
  return uses;
}

/** Removes the retired keys that nothing is sealed with any more. */
export async function removeRetired(client: ClientBase): Promise<number> {
  const unused = [...(await retiredUse(client))].filter(([, count]) => count === 0).map(([kid]) => kid);
  await client.query("delete from app.crypto_key where state = 'RETIRED' and kid = any($1)", [unused]);
  return unused.length;
}

async function inTransaction(client: ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
