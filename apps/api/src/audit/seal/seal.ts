import type pg from 'pg';
import { hashText, pack, type SealedHead } from '../record.ts';
import { merkleRoot } from './merkle.ts';

/** A batch of the trail, as it is kept. */
export type Seal = {
  readonly number: number;
  readonly at: Date;
  readonly fromXid: number;
  readonly toXid: number;
  readonly accessCount: number;
  readonly entryCount: number;
  readonly root: string;
  readonly heads: readonly SealedHead[];
  readonly previous: string | null;
  readonly hash: string;
};

/** Any number that no other program of this database uses for its own advisory locks. */
const sealLock = 5_718_040_892;

/** The root over a batch: the leaves of its readings, then where each of its streams stood. */
export function rootOf(leaves: readonly string[], heads: readonly SealedHead[]): string {
  return merkleRoot([...leaves, ...heads.map(({ stream, sequence, hash }) => pack(stream, String(sequence), hash))]);
}

/** The hash of a seal: everything in it, and the seal before. */
export function sealHash(seal: Omit<Seal, 'hash'>): string {
  const { number, at, fromXid, toXid, accessCount, entryCount, root, previous } = seal;
  const counts = [number, fromXid, toXid, accessCount, entryCount].map(String);
  return hashText(pack(...counts, at.toISOString(), root, previous));
}

/**
 * Seals what was written since the last seal by transactions that are all over: one that is still under way may yet
 * bring older lines, so nothing beyond it is taken. Null when there is nothing to seal, or another process is at it.
 */
export async function sealOnce(client: pg.ClientBase, now: Date = new Date()): Promise<Seal | null> {
  await client.query('begin');
  try {
    const seal = await nextSeal(client, now);
    if (seal) await insertSeal(client, seal);
    await client.query('commit');
    return seal;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function nextSeal(client: pg.ClientBase, at: Date): Promise<Seal | null> {
  const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_xact_lock($1) as free', [sealLock]);
  if (rows[0]?.free !== true) return null;
  const last = await lastSeal(client);
  const fromXid = last?.toXid ?? 0;
  const toXid = await oldestRunning(client);
  const leaves = await leavesBetween(client, fromXid, toXid);
  const { heads, entryCount } = await headsBetween(client, fromXid, toXid);
  if (leaves.length === 0 && entryCount === 0) return null;
  const counts = { accessCount: leaves.length, entryCount };
  const seal = { number: (last?.number ?? 0) + 1, at, fromXid, toXid, ...counts, heads, previous: last?.hash ?? null };
  const rooted = { ...seal, root: rootOf(leaves, heads) };
  return { ...rooted, hash: sealHash(rooted) };
}

/** The last seal, without its heads; null when nothing is sealed yet. */
export async function lastSeal(
  client: pg.ClientBase,
): Promise<{ readonly number: number; readonly toXid: number; readonly hash: string } | null> {
  const { rows } = await client.query<{ number: string; to_xid: string; hash: string }>(
    'select number, to_xid, hash from audit.seal order by number desc limit 1',
  );
  const [last] = rows;
  return last ? { number: Number(last.number), toXid: Number(last.to_xid), hash: last.hash } : null;
}

async function oldestRunning(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ xmin: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as xmin');
  return Number(rows[0]?.xmin);
}

/** The leaves of the readings of a batch, in the order of their ids. */
export async function leavesBetween(client: pg.ClientBase, fromXid: number, toXid: number): Promise<string[]> {
  const { rows } = await client.query<{ leaf: string }>(
    'select leaf from audit.access where xid >= $1 and xid < $2 order by id',
    [fromXid, toXid],
  );
  return rows.map(({ leaf }) => leaf);
}

async function headsBetween(client: pg.ClientBase, fromXid: number, toXid: number) {
  const { rows } = await client.query<{ stream: string; sequence: string; hash: string; count: string }>(
    `select distinct on (stream collate "C") stream, sequence, hash, count(*) over (partition by stream) as count
     from audit.entry where xid >= $1 and xid < $2 order by stream collate "C", sequence desc`,
    [fromXid, toXid],
  );
  const heads = rows.map(({ stream, sequence, hash }) => ({ stream, sequence: Number(sequence), hash }));
  return { heads, entryCount: rows.reduce((sum, { count }) => sum + Number(count), 0) };
}

async function insertSeal(client: pg.ClientBase, seal: Seal): Promise<void> {
  await client.query(
    `insert into audit.seal (number, at, from_xid, to_xid, access_count, entry_count, root, heads, previous, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10)`,
    [
      seal.number,
      seal.at,
      seal.fromXid,
      seal.toXid,
      seal.accessCount,
      seal.entryCount,
      seal.root,
      JSON.stringify(seal.heads),
      seal.previous,
      seal.hash,
    ],
  );
}
