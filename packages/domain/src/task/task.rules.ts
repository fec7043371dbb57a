import { type Actor, covers, isNowhere, type Placed, type Role, type Scope, scopeOf } from '../access/index.ts';
import { addDays, type IsoDate, reasonsOf, refuseFirst } from '../kernel/index.ts';
import { duties, type TaskKind, taskKinds, type Urgency } from './task.kinds.ts';
import type { TaskRefusal } from './task.refusals.ts';

/** How many days ahead a task is near (setting). */
export const soonDays = 7;
/** For how many days at most a task is put aside (setting). */
export const snoozeDays = 30;

/** What a task is about: where its thing is, by when, and who may not do it. */
export type TaskFacts = {
  readonly kind: TaskKind;
  readonly dueOn: IsoDate;
  readonly place: Placed;
  /** Whether nobody accompanies the person: then it is the head’s at once. */
  readonly isUnassigned: boolean;
  /** Those who wrote what is to be judged: it is no task of theirs (BR-08). */
  readonly authorIds: readonly string[];
};

/** A task on somebody’s desk. */
export type Task = {
  readonly kind: TaskKind;
  readonly dueOn: IsoDate;
  readonly urgency: Urgency;
  /** Whether it comes to a head because it is late, or because nobody has it. */
  readonly isEscalated: boolean;
};

/** Where somebody does a kind of task, and where he answers for it when others have not done it. */
export type DutyScopes = { readonly doing: Scope; readonly heading: Scope };

/** How far the duties of somebody reach, for each kind that he has anything to do with. */
export function dutiesOf(actor: Actor): ReadonlyMap<TaskKind, DutyScopes> {
  return new Map(
    taskKinds.flatMap((kind) => {
      const { permission, doers, heads } = duties[kind];
      const as = (roles: readonly Role[]) =>
        scopeOf({ ...actor, grants: actor.grants.filter(({ role }) => roles.includes(role)) }, permission);
      const scopes = { doing: as(doers), heading: as(heads) };
      return isNowhere(scopes.doing) && isNowhere(scopes.heading) ? [] : [[kind, scopes] as const];
    }),
  );
}

/** The task that a thing is for somebody on a day; none while its time has not come, or when it is another’s (BR-42). */
export function taskFor(actor: Actor, facts: TaskFacts, today: IsoDate): Task | null {
  const { kind, dueOn, place, isUnassigned, authorIds } = facts;
  const { aheadDays, graceDays } = duties[kind];
  const scopes = dutiesOf(actor).get(kind);
  if (!scopes || today < addDays(dueOn, -aheadDays) || authorIds.includes(actor.id)) return null;
  const isMine = covers(scopes.doing, place);
  const isEscalated = (isUnassigned || today > addDays(dueOn, graceDays)) && covers(scopes.heading, place);
  if (!isMine && !isEscalated) return null;
  return { kind, dueOn, urgency: urgencyOf(dueOn, today), isEscalated: isEscalated && !isMine };
}

/** How near a day is. */
export function urgencyOf(dueOn: IsoDate, today: IsoDate): Urgency {
  if (dueOn < today) return 'OVERDUE';
  if (dueOn === today) return 'TODAY';
  return dueOn <= addDays(today, soonDays) ? 'SOON' : 'LATER';
}

/** Why a task cannot be put aside until a day: what came to a head because it was late is not put off again. */
export function snoozingRefusals(
  task: Pick<Task, 'isEscalated'>,
  { until, today }: { readonly until: IsoDate; readonly today: IsoDate },
): TaskRefusal[] {
  return reasonsOf([
    ['TASK_ESCALATED', task.isEscalated],
    ['TASK_DAY_NOT_AHEAD', until <= today],
    ['TASK_PUT_OFF_TOO_LONG', until > addDays(today, snoozeDays)],
  ]);
}

/** What putting a task aside keeps. */
export function snooze(task: Pick<Task, 'isEscalated'>, days: { readonly until: IsoDate; readonly today: IsoDate }) {
  refuseFirst(snoozingRefusals(task, days), { most: snoozeDays });
  return { snoozedUntil: days.until };
}

/** Why nobody can say that a task is done: what a thing’s own steps decide is done by taking them. */
export function finishingRefusals({ kind }: Pick<Task, 'kind'>): TaskRefusal[] {
  return reasonsOf([['TASK_DECIDED_BY_ITS_THING', !duties[kind].isFinishable]]);
}

/** What saying that a task is done keeps. */
export function finish(task: Pick<Task, 'kind'>, today: IsoDate) {
  refuseFirst(finishingRefusals(task));
  return { finishedOn: today };
}
