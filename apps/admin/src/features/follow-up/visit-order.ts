import { dayOf } from '@wasl/domain/kernel';
import type { VisitState } from '@wasl/domain/follow-up';

type Ahead = {
  readonly state: VisitState;
  readonly dueOn: string;
  readonly rescheduledOn: string | null;
  readonly windowTo: string;
};

/** The day on which a visit is expected now. */
export function expectedOn({ dueOn, rescheduledOn }: Pick<Ahead, 'dueOn' | 'rescheduledOn'>): string {
  return rescheduledOn ?? dueOn;
}

/** Whether somebody still has to go: nothing is known of it yet, or it waits for another day. */
export function isAhead({ state }: Pick<Ahead, 'state'>): boolean {
  return state === 'SCHEDULED' || state === 'RESCHEDULED' || state === 'MISSED';
}

/** The visit to make next, of a plan whose visits come in the order of their days. */
export function nextVisit<Visit extends Ahead>(visits: readonly Visit[]): Visit | undefined {
  return visits.find(isAhead);
}

/** Whether the day of a visit has passed. */
export function isLate(visit: Pick<Ahead, 'dueOn' | 'rescheduledOn'>, today: string = dayOf(new Date())): boolean {
  return expectedOn(visit) < today;
}
