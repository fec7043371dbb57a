import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Actor, lastDayOf } from '@wasl/domain/access';
import { endOfDay, Refusal } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { type Context, openSession } from '#graphql/context.ts';
import { sessionScopesOf } from './session-scopes.ts';
import { sealOf } from './session-seal.ts';
import { absoluteHours, idleMinutes } from './session-times.ts';
import { hashOfToken, newToken } from './session-token.ts';
import { findStanding } from './standing.ts';

// Every time is the database's: sessions end by one clock, whichever machine asks.
const insert = `
  insert into auth.session (id, handle, staff_id, kind, level, asserted_at, bounded_to, auth_epoch, scopes, seal, device,
    created_at, seen_at, idle_until, absolute_until)
  select ?, ?, id, 'CONSOLE', 1, null, null, auth_epoch, ?::jsonb, ?, ?, now(), now(),
    now() + make_interval(mins => ?), least(now() + make_interval(hours => ?), ?)
  from auth.staff where id = ? returning absolute_until`;

/** Opens a session after a password, and hands its token to the transport. The one before it in this browser ends. */
export async function beginSession(context: Context, staffId: string): Promise<void> {
  const { em } = context;
  // What the command changed of the account counts for the session already.
  await em.flush();
  if (context.sessionId !== null) await revoke(em, context.sessionId);
  const token = newToken();
  const id = hashOfToken(token);
  const { actor, need } = await findStanding(em, staffId, 1);
  const scopes = sessionScopesOf(actor, await everyTerritory(em));
  const claim = { id, staffId, kind: 'CONSOLE', level: 1, isAsserted: false, boundedTo: null, scopes } as const;
  const seal = sealOf(context.platform.contextKey, claim);
  const times = [idleMinutes, absoluteHours, endOf(actor)];
  const values = [id, randomUUID(), JSON.stringify(scopes), seal, context.device, ...times, staffId];
  // The database shows a session to its own context only, the one that is being made included.
  await openSession(em, id);
  const [begun] = await em.execute<Ending[]>(insert, values);
  if (!begun) throw new Refusal('UNAUTHENTICATED');
  const standing = { kind: 'CONSOLE', level: 1, isAsserted: false, need } as const;
  await context.signIn({ id, actor, standing }, token, new Date(begun.absolute_until));
}

type Ending = { readonly absolute_until: Date };

// The row keeps its place and gets another key: the old token names nothing from this statement on.
const rotate = `
  update auth.session session set id = ?, level = ?, scopes = ?::jsonb, seal = ?, seen_at = now(), auth_epoch = staff.auth_epoch,
    asserted_at = case when ? then now() else asserted_at end, absolute_until = least(session.absolute_until, ?)
  from auth.staff staff
  where session.id = ? and session.revoked_at is null and staff.id = session.staff_id and session.kind = 'CONSOLE'
  returning session.absolute_until`;

type Renewal = { readonly level: 1 | 2; readonly isAsserted: boolean };

/** Gives the running session another token: after each new proof and each change of what it rests on. */
export async function renewSession(context: Context, { level, isAsserted }: Renewal): Promise<void> {
  const { em, actor, sessionId } = context;
  if (!actor || sessionId === null) throw new Refusal('UNAUTHENTICATED');
  await em.flush();
  const token = newToken();
  const id = hashOfToken(token);
  const { actor: proven, need } = await findStanding(em, actor.id, level);
  const scopes = sessionScopesOf(proven, await everyTerritory(em));
  const claim = { id, staffId: actor.id, kind: 'CONSOLE', level, isAsserted, boundedTo: null, scopes } as const;
  const seal = sealOf(context.platform.contextKey, claim);
  const values = [id, level, JSON.stringify(scopes), seal, isAsserted, endOf(proven), sessionId];
  const [renewed] = await em.execute<Ending[]>(rotate, values);
  // Two proofs at once: the other one has the new token, and this one comes too late.
  if (!renewed) throw new Refusal('SESSION_EXPIRED');
  const standing = { kind: 'CONSOLE', level, isAsserted: isAsserted || context.isFreshlyProven, need } as const;
  await context.signIn({ id, actor: proven, standing }, token, new Date(renewed.absolute_until));
}

/** What row security knows of an actor is written into the session: with the first grant that ends, it ends too. */
function endOf(actor: Actor): Date | null {
  const day = lastDayOf(actor);
  return day === null ? null : endOfDay(day);
}

/** Ends a session at once: row security looks at it on every read. */
export async function revoke(em: EntityManager, sessionId: string): Promise<void> {
  await em.execute('update auth.session set revoked_at = now() where id = ? and revoked_at is null', [sessionId]);
}

/** Ends every session of an account at once. */
export async function endSessions(em: EntityManager, staffId: string): Promise<void> {
  await em.execute('update auth.staff set auth_epoch = auth_epoch + 1, updated_at = now() where id = ?', [staffId]);
}

export async function everyTerritory(em: EntityManager): Promise<TerritoryCode[]> {
  const rows = await em.execute<{ code: TerritoryCode }[]>('select code from territory order by code');
  return rows.map(({ code }) => code);
}
