import type { EntityManager } from '@mikro-orm/postgresql';
import { stepUpMinutes } from '@wasl/domain/identity';
import { ask, carry } from '#database/carrying-client.ts';
import type { FoundSession } from '#graphql/context.ts';
import type { Row } from '#read/one-sync.ts';
import { type Holding, holdingSql } from '#access/holding.ts';
import { standingOf } from './standing.ts';
import { idleMinutes } from './session-times.ts';

type Found = Holding & {
  readonly staff_id: string;
  readonly level: 1 | 2;
  readonly is_seen: boolean;
  readonly is_asserted: boolean;
};

// A program's row is never opened by a cookie: it is looked for by its token alone.
const liveSession = `select row_to_json(found) from (
  select staff.id as staff_id, session.level, session.seen_at > now() - interval '1 minute' as is_seen,
    coalesce(session.asserted_at > now() - make_interval(mins => $1), false) as is_asserted, ${holdingSql}
  from auth.session session join auth.staff staff on staff.id = session.staff_id
  where session.id = $2 and session.kind = 'CONSOLE' and session.revoked_at is null
    and session.idle_until > now() and session.absolute_until > now()
    and session.auth_epoch = staff.auth_epoch and staff.status = 'ACTIVE') found`;

const seen = `
  update auth.session set seen_at = now(), idle_until = least(now() + make_interval(mins => $1), absolute_until)
  where id = $2`;

/** Who a live session belongs to, with the grants of this day; null when there is none of this hashed id. */
export async function findSession(em: EntityManager, sessionId: string): Promise<FoundSession | null> {
  const found = foundIn(await ask(em, { name: 'live session', text: liveSession, values: [stepUpMinutes, sessionId] }));
  if (!found) return null;
  // Written at most once a minute: a page of twenty reads is one sign of life, not twenty.
  if (!found.is_seen) await carry(em, { name: 'seen', text: seen, values: [idleMinutes, sessionId] });
  const { actor, need } = standingOf(found.staff_id, found, found.level);
  return { actor, standing: { kind: 'CONSOLE', level: found.level, isAsserted: found.is_asserted, need } };
}

function foundIn([row]: readonly Row[]): Found | null {
  const [cell] = row ?? [];
  return typeof cell === 'string' ? (JSON.parse(cell) as Found) : null;
}
