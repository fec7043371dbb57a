import type pg from 'pg';
import { accessLeaf } from '../record.ts';
import type { Found } from './finding.ts';
import { pagesOf } from './pages.ts';

type AccessRow = {
  readonly id: string;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly session_handle: string | null;
  readonly request_id: string;
  readonly operation: string;
  readonly outcome: string;
  readonly code: string | null;
  readonly purpose: string | null;
  readonly disclosed: readonly string[];
  readonly subjects: readonly string[];
  readonly asked: readonly string[];
  readonly leaf: string;
};

const accessesSql = `
  select id, at, actor_id, session_handle, request_id, operation, outcome, code, purpose, disclosed, subjects, asked, leaf
  from audit.access where id > $1 and $2::text is null order by id limit $3`;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Every line of the access log has the hash of what it says. */
export async function verifyAccesses(
  client: pg.ClientBase,
): Promise<{ readonly count: number; readonly found: Found[] }> {
  const found: Found[] = [];
  let count = 0;
  for await (const row of pagesOf<AccessRow>(client, accessesSql, [beforeAll, null], ({ id }) => [id, null])) {
    const { actor_id: actorId, session_handle: sessionHandle, request_id: requestId } = row;
    const isWhole = accessLeaf({ ...row, actorId, sessionHandle, requestId }) === row.leaf;
    if (!isWhole) found.push({ kind: 'LEAF_CHANGED', place: `reading ${row.id}` });
    count += 1;
  }
  return { count, found };
}
