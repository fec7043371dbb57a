import type pg from 'pg';
import type { SealedHead } from '../record.ts';
import { leavesBetween, rootOf, type Seal, sealHash } from '../seal/seal.ts';
import type { Found } from './finding.ts';

type SealRow = {
  readonly number: string;
  readonly at: Date;
  readonly from_xid: string;
  readonly to_xid: string;
  readonly access_count: number;
  readonly entry_count: number;
  readonly root: string;
  readonly heads: readonly SealedHead[];
  readonly previous: string | null;
  readonly hash: string;
};

export type VerifiedSeals = { readonly hashes: ReadonlyMap<number, string>; readonly found: Found[] };

/** Walks the seals in order: their chain, and that everything they took is still there as it was. */
export async function verifySeals(client: pg.ClientBase): Promise<VerifiedSeals> {
  const found: Found[] = [];
  const hashes = new Map<number, string>();
  const { rows } = await client.query<SealRow>('select * from audit.seal order by number');
  let before: Seal | null = null;
  for (const seal of rows.map(toSeal)) {
    found.push(...chainProblems(seal, before), ...(await contentProblems(client, seal)));
    hashes.set(seal.number, seal.hash);
    before = seal;
  }
  return { hashes, found };
}

function chainProblems(seal: Seal, before: Seal | null): Found[] {
  const place = `seal ${seal.number}`;
  const expected = (before?.number ?? 0) + 1;
  if (seal.number !== expected) return [{ kind: 'SEAL_MISSING', place: `seal ${expected}` }];
  if (sealHash(seal) !== seal.hash) return [{ kind: 'SEAL_CHANGED', place }];
  const isChained = seal.previous === (before?.hash ?? null) && seal.fromXid === (before?.toXid ?? 0);
  return isChained ? [] : [{ kind: 'SEAL_CHAIN', place }];
}

async function contentProblems(client: pg.ClientBase, seal: Seal): Promise<Found[]> {
  const gone = await goneHeads(client, seal.heads);
  if (gone.length > 0) {
    const where = gone.map(({ stream, sequence }) => `${stream} entry ${sequence}`);
    return where.map((what): Found => ({ kind: 'SEALED_ENTRY_GONE', place: `${what}, in seal ${seal.number}` }));
  }
  const leaves = await leavesBetween(client, seal.fromXid, seal.toXid);
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from audit.entry where xid >= $1 and xid < $2',
    [seal.fromXid, seal.toXid],
  );
  const place = `seal ${seal.number}`;
  const isCounted = leaves.length === seal.accessCount && rows[0]?.count === seal.entryCount;
  if (!isCounted) return [{ kind: 'SEALED_COUNT', place }];
  return rootOf(leaves, seal.heads) === seal.root ? [] : [{ kind: 'SEALED_ROOT', place }];
}

/** The heads of a seal whose entry is gone, or another one. */
async function goneHeads(client: pg.ClientBase, heads: readonly SealedHead[]): Promise<readonly SealedHead[]> {
  const { rows } = await client.query<SealedHead>(
    `select h.stream, h.sequence from jsonb_to_recordset($1::jsonb) as h (stream text, sequence int, hash text)
     where not exists (select from audit.entry e where e.stream = h.stream and e.sequence = h.sequence and e.hash = h.hash)`,
    [JSON.stringify(heads)],
  );
  return rows;
}

function toSeal(row: SealRow): Seal {
  const { number, from_xid, to_xid, access_count, entry_count, ...rest } = row;
  const counts = { accessCount: access_count, entryCount: entry_count };
  return { ...rest, ...counts, number: Number(number), fromXid: Number(from_xid), toXid: Number(to_xid) };
}
