import { LockMode } from '@mikro-orm/core';
import type { Permission } from '@wasl/domain/access';
import type { Seat } from '@wasl/domain/committee';
import { Refusal } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import type { Context } from '#graphql/context.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import { AgendaInterest } from '../voice/agenda-interest.entity.ts';
import { CommitteeSession } from './committee-session.entity.ts';
import { SessionSeat } from './session-seat.entity.ts';

type Named = { readonly id: string; readonly expectedVersion: number };

/** A session that changes, with its table and its agenda: held until the command ends. */
export async function holdSession(context: Context, permission: Permission, { id, expectedVersion }: Named) {
  const session = await loadFor(context, CommitteeSession, id, permission, { lock: true, expectedVersion });
  const items = await context.em.find(AgendaItem, { session: session.id }, { orderBy: { position: 'asc' } });
  return { session, items, seats: await seatsOf(context, session.id) };
}

/** A session at which members speak: shared by them, held against a change of its state. */
export function shareSession({ em }: Context, id: string): Promise<CommitteeSession> {
  return em.findOneOrFail(CommitteeSession, id, {
    lockMode: LockMode.PESSIMISTIC_READ,
    refresh: true,
    failHandler: () => new Refusal('NOT_FOUND'),
  });
}

/** A session whose agenda is decided on: nobody speaks meanwhile. */
export function lockSession({ em }: Context, id: string): Promise<CommitteeSession> {
  return em.findOneOrFail(CommitteeSession, id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
    failHandler: () => new Refusal('NOT_FOUND'),
  });
}

/** The seats of a session, in the order of the table. */
export function seatsOf({ em }: Context, sessionId: string): Promise<SessionSeat[]> {
  return em.find(SessionSeat, { session: sessionId }, { orderBy: { position: 'asc' }, refresh: true });
}

/** The seats that have an interest in a project. */
export async function recusedFrom({ em }: Context, item: AgendaItem): Promise<string[]> {
  const found = await em.find(AgendaInterest, { item: item.id });
  return found.map(({ seat }) => seat.id);
}

/** A seat as the rules see it. */
export function factsOfSeat({ id, isWoman, isYoung, isChair, isPresent, staff }: SessionSeat): Seat {
  return { id, isWoman, isYoung, isChair, isPresent, staffId: staff?.id ?? null };
}
