import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor, Permission } from '@wasl/domain/access';
import type { Session } from '#graphql/context.ts';
import { everyTerritory } from '../session/begin-session.ts';
import { sessionScopesOf } from '../session/session-scopes.ts';
import { sealOf } from '../session/session-seal.ts';
import { hashOfToken } from '../session/session-token.ts';
import { type Holding, holdingSql } from '#access/holding.ts';
import { standingOf } from '../session/standing.ts';
import { isApiToken } from './token-text.ts';

type Found = Holding & { readonly id: string; readonly staff_id: string; readonly scopes: readonly Permission[] };

const liveToken = `
  select token.id, token.scopes, staff.id as staff_id, ${holdingSql}
  from auth.api_token token join auth.staff staff on staff.id = token.staff_id
  where token.token_hash = ? and token.revoked_at is null and token.expires_at > now() and staff.status = 'ACTIVE'`;

// Row security looks at a session, so a token has one: written only when what it says is no longer so.
const keepSession = `
  insert into auth.session as held (id, handle, staff_id, kind, level, bounded_to, auth_epoch, scopes, seal, device,
    created_at, seen_at, idle_until, absolute_until)
  select ?, ?, staff.id, 'TOKEN', 1, token.scopes, staff.auth_epoch, ?::jsonb, ?, token.prefix, now(), now(), ends.at, ends.at
  from auth.api_token token join auth.staff staff on staff.id = token.staff_id
    cross join lateral (select least(token.expires_at, now() + interval '12 hours') as at) ends
  where token.id = ?
  on conflict (id) do update set auth_epoch = excluded.auth_epoch, scopes = excluded.scopes, seal = excluded.seal, bounded_to = excluded.bounded_to,
    seen_at = now(), idle_until = excluded.idle_until, absolute_until = excluded.absolute_until
  where held.revoked_at is null and (held.auth_epoch <> excluded.auth_epoch or held.scopes is distinct from excluded.scopes
    or held.idle_until < now() + interval '1 hour' or held.seen_at < now() - interval '1 minute')`;

/** Who a program acts for: its owner as the owner is now, and never more than the token's own permissions. */
export async function findProgram(em: EntityManager, token: string, contextKey: Buffer): Promise<Session | null> {
  if (!isApiToken(token)) return null;
  const id = hashOfToken(token);
  const [found] = await em.execute<Found[]>(liveToken, [id]);
  if (!found) return null;
  // The owner's rights as if fully proven: what asks a person for more is out of every program's reach anyway.
  const owner = standingOf(found.staff_id, found, 2).actor;
  const actor: Actor = { ...owner, only: found.scopes };
  const scopes = sessionScopesOf(actor, await everyTerritory(em));
  const claim = {
    id,
    staffId: found.staff_id,
    kind: 'TOKEN',
    level: 1,
    isAsserted: false,
    boundedTo: found.scopes,
    scopes,
  } as const;
  await em.execute(keepSession, [id, randomUUID(), JSON.stringify(scopes), sealOf(contextKey, claim), found.id]);
  await em.execute(
    "update auth.api_token set used_at = now() where id = ? and (used_at is null or used_at < now() - interval '1 minute')",
    [found.id],
  );
  return { id, actor, standing: { kind: 'TOKEN', level: 1, isAsserted: false, need: 'NOTHING' } };
}
