import { centimes, type Centimes, leads, reasonsOf, refuseFirst } from '../kernel/index.ts';
import { type ActivityState, type FollowUpPlanState, visitMachine, type VisitState } from './follow-up.machine.ts';
import type { FollowUpRefusal } from './follow-up.refusals.ts';

export type Visitable = {
  readonly state: VisitState;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly dueOn: string;
  readonly rescheduledOn: string | null;
  readonly plan: { readonly state: FollowUpPlanState; readonly handedOverOn: string };
};

export type CarryingOut = {
  readonly doneOn: string;
  readonly today: string;
  /** The days on which other visits of the plan were done: a visit counts for one window only. */
  readonly otherDays: readonly string[];
  readonly assets: { readonly checked: number; readonly known: number };
};

/** Why a visit cannot be written down as done (BR-44). */
export function visitRefusals(visit: Visitable, facts: CarryingOut): FollowUpRefusal[] {
  const isOutside = facts.doneOn < visit.windowFrom || facts.doneOn > visit.windowTo;
  return reasonsOf([
    ['VISIT_WRONG_STATE', !leads(visitMachine, visit.state, 'carryOut')],
    ['FOLLOW_UP_PLAN_ENDED', visit.plan.state !== 'ACTIVE'],
    ['VISIT_IN_FUTURE', facts.doneOn > facts.today],
    ['VISIT_BEFORE_HANDOVER', facts.doneOn < visit.plan.handedOverOn],
    ['VISIT_OUTSIDE_WINDOW', visit.state === 'SCHEDULED' && isOutside],
    ['VISIT_COUNTED_ALREADY', facts.otherDays.includes(facts.doneOn)],
    ['VISIT_ASSET_OF_OTHER_PROJECT', facts.assets.known < facts.assets.checked],
  ]);
}

type Money = { readonly monthlySales: Centimes | null; readonly monthlyCosts: Centimes | null };

/** What a month leaves: sales less costs; unknown when either is (BR-45). */
export function incomeOf({ monthlySales, monthlyCosts }: Money): Centimes | null {
  return monthlySales === null || monthlyCosts === null ? null : centimes(monthlySales - monthlyCosts);
}

/** The change that a visit makes to itself. */
export function carryOut(visit: Visitable, facts: CarryingOut & Money) {
  refuseFirst(visitRefusals(visit, facts));
  return { state: 'DONE', doneOn: facts.doneOn, monthlyIncome: incomeOf(facts) } as const;
}

/** Why a visit cannot be called missed: its day has to have come. */
export function missRefusals(visit: Visitable, { today }: { readonly today: string }): FollowUpRefusal[] {
  return reasonsOf([
    ['VISIT_WRONG_STATE', !leads(visitMachine, visit.state, 'miss')],
    ['VISIT_STILL_AHEAD', today < (visit.rescheduledOn ?? visit.dueOn)],
  ]);
}

/** The change when a visit did not take place. */
export function missVisit(visit: Visitable, facts: { readonly today: string }) {
  refuseFirst(missRefusals(visit, facts));
  return { state: 'MISSED' } as const;
}

type Reschedule = { readonly rescheduledOn: string; readonly today: string };

/** Why a missed visit cannot be put on another day. */
export function rescheduleRefusals(visit: Visitable, { rescheduledOn, today }: Reschedule): FollowUpRefusal[] {
  return reasonsOf([
    ['VISIT_WRONG_STATE', !leads(visitMachine, visit.state, 'reschedule')],
    ['FOLLOW_UP_PLAN_ENDED', visit.plan.state !== 'ACTIVE'],
    ['VISIT_NOT_AHEAD', rescheduledOn < today],
  ]);
}

/** The change that another day makes to a visit. */
export function reschedule(visit: Visitable, facts: Reschedule) {
  refuseFirst(rescheduleRefusals(visit, facts));
  return { state: 'RESCHEDULED', rescheduledOn: facts.rescheduledOn } as const;
}

/** Why a visit cannot be given up. */
export function exemptionRefusals(visit: Pick<Visitable, 'state'>): FollowUpRefusal[] {
  return reasonsOf([['VISIT_WRONG_STATE', !leads(visitMachine, visit.state, 'cancel')]]);
}

/** The change when a missed visit is given up, for a reason of the list. */
export function cancelVisit(visit: Pick<Visitable, 'state'>) {
  refuseFirst(exemptionRefusals(visit));
  return { state: 'CANCELLED' } as const;
}

/** Whether the activity earns something: what survival counts as alive. */
export function isAlive(activity: ActivityState): boolean {
  return activity === 'OPERATING' || activity === 'SLOWED';
}
