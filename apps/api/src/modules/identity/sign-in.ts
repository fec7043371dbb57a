import type { EntityManager } from '@mikro-orm/postgresql';
import { type Grant, toActor } from '@wasl/domain/access';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import type { Context } from '#graphql/context.ts';
import { coverageSql, grantsSql } from './find-actor.ts';
import type { SignInInput } from './identity.input.ts';
import { isPassword } from './password-hash.ts';
import { Session } from './session.entity.ts';
import { sessionScopesOf } from './session-scopes.ts';
import { absoluteHours, idleMinutes } from './session-times.ts';
import { hashOfToken, newToken } from './session-token.ts';
import { Staff } from './staff.entity.ts';

type Account = { readonly id: string; readonly password_hash: string | null };

// The attempt is counted before the password is looked at, in one statement: sixty guesses at once are five looked at.
// From the fifth failure on each one closes the account for twice as long, from a quarter of an hour up to a day.
const reserveAttempt = `
  update auth.staff set failed_attempts = failed_attempts + 1,
    locked_until = case when failed_attempts + 1 >= 5
      then ?::timestamptz + least(interval '15 minutes' * power(2, least(failed_attempts - 4, 7)), interval '1 day') end
  where email = ? and status = 'ACTIVE' and (locked_until is null or locked_until <= ?)
  returning id, password_hash`;

/**
 * Refuses whoever does not know the password. An unknown address, a wrong password and a closed account look the same.
 * It runs before the transaction of the command: its refusal must not undo the counted attempt, and hashing must not
 * hold a connection.
 */
export async function provePassword(context: Context, { email, password }: SignInInput): Promise<void> {
  const account = await reserve(context, email);
  if (!(await isPassword(account?.password_hash ?? null, password)) || !account) throw new Refusal('SIGN_IN_REFUSED');
}

/** Opens a session for who has just proved to know the password. */
export async function signIn(context: Context, { email }: SignInInput): Promise<string> {
  const staff = await context.em.findOneOrFail(Staff, { email: addressOf(email) });
  // Past the version: signing in on two devices at once is no conflict.
  await context.em.nativeUpdate(Staff, { id: staff.id }, { failedAttempts: 0, lockedUntil: null });
  await beginSession(context, staff);
  return staff.id;
}

async function reserve({ platform, now }: Context, email: string): Promise<Account | null> {
  // An address this long is nobody's, and a text PostgreSQL cannot hold is no address.
  if (email.length > 254) return null;
  const [account] = await platform.orm.em.fork().execute<Account[]>(reserveAttempt, [now(), addressOf(email), now()]);
  return account ?? null;
}

function addressOf(email: string): string {
  return email.trim().toLowerCase();
}

/** Makes a new session, with its reach resolved to full codes, and hands its token to the transport. */
export async function beginSession(context: Context, staff: Staff): Promise<void> {
  const { em } = context;
  const token = newToken();
  const now = context.now();
  const actor = await actorOfStaff(em, staff, now);
  if (context.sessionId !== null) await revoke(em, context.sessionId, now);
  const session = em.create(Session, {
    id: hashOfToken(token),
    staff,
    authEpoch: staff.authEpoch,
    scopes: sessionScopesOf(actor, await everyTerritory(em)),
    createdAt: now,
    seenAt: now,
    idleUntil: later(now, idleMinutes),
    absoluteUntil: later(now, absoluteHours * 60),
    revokedAt: null,
  });
  // The rest of this request already belongs to the session: its row must be there.
  await em.flush();
  await context.signIn({ id: session.id, actor }, token, session.absoluteUntil);
}

/** Ends a session at once: row security looks at it on every read. */
export async function revoke(em: EntityManager, sessionId: string, now: Date): Promise<void> {
  await em.nativeUpdate(Session, { id: sessionId, revokedAt: null }, { revokedAt: now });
}

type Reaching = {
  readonly grants: readonly Grant[];
  readonly coverage: readonly { readonly centreCode: string; readonly territoryCode: TerritoryCode }[];
};

async function actorOfStaff(em: EntityManager, { id }: Staff, now: Date) {
  const [found] = await em.execute<Reaching[]>(
    `select ${grantsSql} as grants, ${coverageSql} as coverage from auth.staff staff where staff.id = ?`,
    [id],
  );
  return toActor({ id, grants: found?.grants ?? [], coverage: found?.coverage ?? [], today: dayOf(now) });
}

async function everyTerritory(em: EntityManager): Promise<TerritoryCode[]> {
  const rows = await em.execute<{ code: TerritoryCode }[]>('select code from territory order by code');
  return rows.map(({ code }) => code);
}

function later(from: Date, minutes: number): Date {
  return new Date(from.getTime() + minutes * 60_000);
}
