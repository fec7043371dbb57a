import { caseMachine, type CaseState } from '../casework/index.ts';
import { type Centimes, leads, reasonsOf, refuseFirst } from '../kernel/index.ts';
import type { ActivityState, VisitState } from './follow-up.machine.ts';
import type { FollowUpRefusal } from './follow-up.refusals.ts';

export type FollowedVisit = {
  readonly dueOn: string;
  readonly state: VisitState;
  readonly doneOn: string | null;
  readonly activityState: ActivityState | null;
  readonly monthlyIncome: Centimes | null;
};

export type Autonomy = {
  readonly visits: readonly FollowedVisit[];
  /** The last day of the plan; null when the person has no project that is followed. */
  readonly endsOn: string | null;
  readonly autonomyIncome: Centimes;
  readonly openHighRiskActions: number;
  readonly today: string;
};

/** Why a person cannot be said to stand on their own. What is not known is not enough (BR-45). */
export function autonomyRefusals(caseFile: { readonly state: CaseState }, facts: Autonomy): FollowUpRefusal[] {
  const done = doneVisits(facts.visits);
  const lastTwo = done.slice(0, 2);
  const isIncomeEnough =
    lastTwo.length === 2 &&
    lastTwo.every(({ monthlyIncome }) => monthlyIncome !== null && monthlyIncome >= facts.autonomyIncome);
  const isThrough = facts.endsOn !== null && facts.today > facts.endsOn;
  return reasonsOf([
    ['AUTONOMY_WRONG_STATE', !leads(caseMachine, caseFile.state, 'conclude')],
    ['AUTONOMY_PLAN_MISSING', facts.endsOn === null],
    ['AUTONOMY_VISITS_DUE', !isThrough && facts.visits.some((visit) => isDue(visit, facts.today))],
    ['AUTONOMY_NOT_OPERATING', done[0]?.activityState !== 'OPERATING'],
    ['AUTONOMY_INCOME_LOW', !isIncomeEnough],
    ['AUTONOMY_ACTION_OPEN', facts.openHighRiskActions > 0],
  ]);
}

/** The change when a person stands on their own. */
export function conclude(caseFile: { readonly state: CaseState }, facts: Autonomy) {
  refuseFirst(autonomyRefusals(caseFile, facts));
  return { state: 'AUTONOMOUS', closedOn: facts.today } as const;
}

/** Why an outcome cannot be written down so. */
export function outcomeRefusals(
  outcome: { readonly happenedOn: string },
  facts: { readonly openedOn: string; readonly today: string },
): FollowUpRefusal[] {
  return reasonsOf([
    ['OUTCOME_IN_FUTURE', outcome.happenedOn > facts.today],
    ['OUTCOME_BEFORE_OPENING', outcome.happenedOn < facts.openedOn],
  ]);
}

/** Throws the first reason why an outcome cannot be written down so. */
export function checkOutcome(
  outcome: { readonly happenedOn: string },
  facts: { readonly openedOn: string; readonly today: string },
): void {
  refuseFirst(outcomeRefusals(outcome, facts));
}

/** The visits that were done, the last first. */
export function doneVisits<Visit extends FollowedVisit>(visits: readonly Visit[]): Visit[] {
  return visits
    .filter(({ state }) => state === 'DONE')
    .sort((left, right) => ((left.doneOn ?? '') > (right.doneOn ?? '') ? -1 : 1));
}

/** A visit whose day has come and that was neither done nor given up. */
function isDue({ state, dueOn }: FollowedVisit, today: string): boolean {
  return dueOn <= today && state !== 'DONE' && state !== 'CANCELLED';
}
