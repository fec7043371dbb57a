import { addMonths, isoDate, leads, next, reasonsOf, refuseFirst } from '../kernel/index.ts';
import { type CloseReason, finalCloseReasons } from './case.kinds.ts';
import { caseMachine, type CaseState } from './case.machine.ts';
import { isOpenCase } from './case.rules.ts';
import type { CaseRefusal } from './case.refusals.ts';

type Stated = { readonly state: CaseState };

export type Suspension = { readonly reviewOn: string; readonly today: string };

/** Why a case cannot be suspended: a suspension is looked at again within a year. */
export function suspensionRefusals(caseFile: Stated, { reviewOn, today }: Suspension): CaseRefusal[] {
  return reasonsOf([
    ['CASE_WRONG_STATE', !leads(caseMachine, caseFile.state, 'suspend')],
    ['CASE_REVIEW_NOT_AHEAD', reviewOn <= today],
    ['CASE_REVIEW_TOO_FAR', reviewOn > addMonths(isoDate(today), 12)],
  ]);
}

/** The change that a suspension makes: the case remembers where it was. */
export function suspend(caseFile: Stated, suspension: Suspension) {
  refuseFirst(suspensionRefusals(caseFile, suspension));
  return { state: 'SUSPENDED', stateBefore: caseFile.state, reviewOn: suspension.reviewOn } as const;
}

export type Resumable = Stated & { readonly stateBefore: CaseState | null };

/** Why a case cannot be resumed. */
export function resumptionRefusals({ state, stateBefore }: Resumable): CaseRefusal[] {
  const back = stateBefore === null ? undefined : next(caseMachine, state, 'resume', stateBefore);
  return reasonsOf([['CASE_WRONG_STATE', back === undefined]]);
}

/** The change that resuming makes: the case goes back to the state it was in. */
export function resume(caseFile: Resumable) {
  refuseFirst(resumptionRefusals(caseFile));
  return { state: caseFile.stateBefore ?? caseFile.state, stateBefore: null, reviewOn: null };
}

export type Closable = Stated & { readonly openedOn: string };
export type Closure = {
  readonly closeReason: CloseReason;
  readonly closedOn: string;
  readonly today: string;
  /** Whether a project was granted and not yet handed over. */
  readonly hasProjectInHand: boolean;
};

/** Why a case cannot be closed: money that waits for the person is given back first (BR-04). */
export function closureRefusals(caseFile: Closable, closure: Closure): CaseRefusal[] {
  return reasonsOf([
    ['CASE_WRONG_STATE', !leads(caseMachine, caseFile.state, 'close')],
    ['CASE_CLOSED_IN_FUTURE', closure.closedOn > closure.today],
    ['CASE_CLOSED_BEFORE_OPENING', closure.closedOn < caseFile.openedOn],
    ['CASE_PROJECT_IN_HAND', closure.hasProjectInHand],
  ]);
}

/** The change that closing makes. */
export function close(caseFile: Closable, closure: Closure) {
  refuseFirst(closureRefusals(caseFile, closure));
  const { closedOn, closeReason } = closure;
  return { state: 'CLOSED', closedOn, closeReason, stateBefore: null, reviewOn: null } as const;
}

export type Reopenable = Stated & { readonly closeReason: CloseReason | null };
export type Reopening = {
  readonly hasCentre: boolean;
  readonly hasOfficer: boolean;
  /** Whether the person has another case that is open (BR-20). */
  readonly hasOpenCase: boolean;
};

/** Why a case cannot be taken up again. */
export function reopeningRefusals({ state, closeReason }: Reopenable, facts: Reopening): CaseRefusal[] {
  return reasonsOf([
    ['CASE_WRONG_STATE', !leads(caseMachine, state, 'reopen')],
    ['CASE_ENDED_FOR_GOOD', closeReason !== null && finalCloseReasons.includes(closeReason)],
    ['CASE_ALREADY_OPEN', facts.hasOpenCase],
    ['CASE_CENTRE_MISSING', !facts.hasCentre],
    ['CASE_OFFICER_MISSING', !facts.hasOfficer],
  ]);
}

/** The change that reopening makes. */
export function reopen(caseFile: Reopenable, facts: Reopening) {
  refuseFirst(reopeningRefusals(caseFile, facts));
  return { state: 'IN_INTEGRATION', closedOn: null, closeReason: null } as const;
}

export type Assignable = Stated & { readonly centreCode: string | null; readonly officerId: string | null };
export type Assignment = { readonly officerId: string; readonly isOfficerOfCentre: boolean };

/** Why a case cannot be given to an officer. */
export function assignmentRefusals(caseFile: Assignable, { officerId, isOfficerOfCentre }: Assignment): CaseRefusal[] {
  return reasonsOf([
    ['CASE_NOT_OPEN', !isOpenCase(caseFile.state)],
    ['CASE_CENTRE_MISSING', caseFile.centreCode === null],
    ['CASE_OFFICER_UNCHANGED', caseFile.officerId === officerId],
    ['CASE_OFFICER_NOT_OF_CENTRE', caseFile.centreCode !== null && !isOfficerOfCentre],
  ]);
}

/** The change that an assignment makes. */
export function assign(caseFile: Assignable, assignment: Assignment) {
  refuseFirst(assignmentRefusals(caseFile, assignment));
  return { officerId: assignment.officerId };
}

export type Work = {
  readonly isProjectEquipped: boolean;
  readonly jobStartedOn: string | null;
  readonly today: string;
};

/** Why follow-up cannot begin again: equipment was handed over, or a job started. */
export function workRefusals(caseFile: Stated, work: Work): CaseRefusal[] {
  return reasonsOf([
    ['CASE_WRONG_STATE', !leads(caseMachine, caseFile.state, 'follow')],
    ['CASE_JOB_IN_FUTURE', work.jobStartedOn !== null && work.jobStartedOn > work.today],
    ['CASE_PROJECT_NOT_EQUIPPED', !work.isProjectEquipped && work.jobStartedOn === null],
  ]);
}

/** The change that a job, or a project handed over before the case was lost or closed, makes to a case. */
export function followWork(caseFile: Stated, work: Work) {
  refuseFirst(workRefusals(caseFile, work));
  return { state: 'IN_FOLLOW_UP' } as const;
}
