import { computedInterestsOf } from '@wasl/domain/committee';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import type { AgendaItem } from '../agenda/agenda-item.entity.ts';
import type { CommitteeSession } from '../session/committee-session.entity.ts';
import { factsOfSeat } from '../session/held-session.ts';
import type { SessionSeat } from '../session/session-seat.entity.ts';
import { AgendaInterest } from './agenda-interest.entity.ts';

type Table = {
  readonly session: CommitteeSession;
  readonly seats: readonly SessionSeat[];
  readonly items: readonly AgendaItem[];
};

/** Whoever wrote a project or accompanies its holder is kept from speaking on it, whether he says so or not. */
export async function recordComputedInterests(context: Context, { session, seats, items }: Table): Promise<void> {
  const { em, now } = context;
  const { territoryCode } = session;
  const projects = await em.find(MicroProject, { id: { $in: items.map(({ microProject }) => microProject.id) } });
  const known = await em.find(AgendaInterest, { session: session.id });
  const taken = new Set(known.map(({ item, seat, interest }) => `${item.id} ${seat.id} ${interest}`));
  const recordedBy = em.getReference(Staff, actorOf(context).id);
  for (const item of items) {
    const project = projects.find(({ id }) => id === item.microProject.id);
    for (const seat of project ? seats : []) {
      for (const interest of project ? computedInterestsOf(factsOfSeat(seat), project) : []) {
        if (taken.has(`${item.id} ${seat.id} ${interest}`)) continue;
        const of = { session, item, seat, territoryCode, recordedBy, recordedAt: now() };
        em.create(AgendaInterest, { ...of, interest, note: null });
      }
    }
  }
}
