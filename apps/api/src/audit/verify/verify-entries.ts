import type pg from 'pg';
import { type EntryRecord, entryHash } from '../record.ts';
import type { Found } from './finding.ts';
import { pagesOf } from './pages.ts';

type EntryRow = {
  readonly stream: string;
  readonly sequence: string;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly session_handle: string | null;
  readonly request_id: string;
  readonly operation: string;
  readonly action: string;
  readonly is_effect: boolean;
  readonly reason: string | null;
  readonly changes: unknown;
  readonly previous: string | null;
  readonly hash: string;
};
type Last = { readonly stream: string; readonly sequence: number; readonly hash: string };

const entriesSql = `
  select stream, sequence, at, actor_id, session_handle, request_id, operation, action, is_effect, reason, changes,
    previous, hash
  from audit.entry where (stream collate "C", sequence) > ($1 collate "C", $2)
  order by stream collate "C", sequence limit $3`;

/** Walks every stream from its first entry: hashes, places, chains, and at the end the head. */
export async function verifyEntries(
  client: pg.ClientBase,
): Promise<{ readonly count: number; readonly found: Found[] }> {
  const found: Found[] = [];
  const heads = await headsOf(client);
  let last = null as Last | null;
  let count = 0;
  const pages = pagesOf<EntryRow>(client, entriesSql, ['', 0], ({ stream, sequence }) => [stream, sequence]);
  for await (const row of pages) {
    const before = last;
    const isSame = before?.stream === row.stream;
    if (before && !isSame) found.push(...closeStream(before, heads));
    found.push(...entryProblems(row, isSame ? before : null));
    last = { stream: row.stream, sequence: Number(row.sequence), hash: row.hash };
    count += 1;
  }
  if (last) found.push(...closeStream(last, heads));
  const left = [...heads].filter(([, head]) => head.sequence > 0);
  found.push(...left.map(([stream]): Found => ({ kind: 'ENTRY_MISSING', place: `${stream} from its first entry` })));
  return { count, found };
}

function entryProblems(row: EntryRow, before: Last | null): Found[] {
  const place = `${row.stream} entry ${row.sequence}`;
  const expected = (before?.sequence ?? 0) + 1;
  const sequence = Number(row.sequence);
  if (sequence !== expected) return [{ kind: 'ENTRY_MISSING', place: `${row.stream} entry ${expected}` }];
  if (entryHash(recordOf(row)) !== row.hash) return [{ kind: 'ENTRY_CHANGED', place }];
  return row.previous === (before?.hash ?? null) ? [] : [{ kind: 'ENTRY_CHAIN', place }];
}

function closeStream({ stream, sequence, hash }: Last, heads: Map<string, Head>): Found[] {
  const head = heads.get(stream);
  heads.delete(stream);
  if (head && head.sequence > sequence) return [{ kind: 'ENTRY_MISSING', place: `${stream} entry ${sequence + 1}` }];
  return head?.sequence === sequence && head.hash === hash ? [] : [{ kind: 'HEAD_DIFFERS', place: stream }];
}

type Head = { readonly sequence: number; readonly hash: string };

async function headsOf(client: pg.ClientBase): Promise<Map<string, Head>> {
  const { rows } = await client.query<{ stream: string; sequence: string; hash: string }>(
    'select stream, sequence, hash from audit.head',
  );
  return new Map(rows.map(({ stream, sequence, hash }) => [stream, { sequence: Number(sequence), hash }]));
}

function recordOf(row: EntryRow): EntryRecord {
  return {
    ...row,
    sequence: Number(row.sequence),
    actorId: row.actor_id,
    sessionHandle: row.session_handle,
    requestId: row.request_id,
    isEffect: row.is_effect,
  };
}
