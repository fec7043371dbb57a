import { type AgreementState, isTrancheOpen, type TrancheState } from '../agreement/index.ts';
import { type Centimes, type Facts, isWritten, leads, reasonsOf, refuseFirst } from '../kernel/index.ts';
import type { RejectionReason } from './micro-project.kinds.ts';
import { microProjectMachine, type MicroProjectState } from './micro-project.machine.ts';
import type { MicroProjectRefusal } from './micro-project.refusals.ts';

/** What the rules need to see of a project on the committee's table: a row of the database and a GraphQL fragment both fit. */
export type Decidable = {
  readonly state: MicroProjectState;
  readonly submittedBy: { readonly id: string } | null;
  readonly submittedOn: string | null;
};

export type Approvable = Decidable & {
  readonly requested: Centimes;
  readonly ceiling: Centimes;
  readonly trancheRoom: Centimes;
  readonly agreement: { readonly state: AgreementState };
  readonly tranche: { readonly state: TrancheState };
};

/** What the minutes say, who records them, and the day it is. */
export type Minutes = {
  readonly byId: string;
  readonly minutesReference: string;
  readonly minutesOn: string;
  readonly today: string;
};
export type Approval = Minutes & { readonly amount: Centimes };
export type Rejection = Minutes & { readonly reason: RejectionReason | null };

/** Why approving is refused; empty means allowed. The console greys the button with it, the API throws with it. */
export function approvalRefusals(project: Approvable, decision: Approval): MicroProjectRefusal[] {
  return [
    ...reasonsOf<MicroProjectRefusal>([
      ['MICRO_PROJECT_WRONG_STATE', !leads(microProjectMachine, project.state, 'approve')],
      ['MICRO_PROJECT_OWN_SUBMISSION', project.submittedBy?.id === decision.byId],
      ['MICRO_PROJECT_AGREEMENT_NOT_ACTIVE', project.agreement.state !== 'ACTIVE'],
      ['MICRO_PROJECT_TRANCHE_NOT_OPEN', !isTrancheOpen(project.tranche.state)],
      ['MICRO_PROJECT_OVER_REQUEST', decision.amount > project.requested],
      ['MICRO_PROJECT_OVER_CEILING', decision.amount > project.ceiling],
      ['MICRO_PROJECT_TRANCHE_EXHAUSTED', decision.amount > project.trancheRoom],
    ]),
    ...minutesReasons(project, decision),
  ];
}

/** Whoever wrote any part of a project, in whatever role and however long ago, does not decide on it (BR-08). */
export function assertNoAuthor(authorIds: readonly string[], byId: string): void {
  refuseFirst(reasonsOf<MicroProjectRefusal>([['MICRO_PROJECT_OWN_SUBMISSION', authorIds.includes(byId)]]));
}

/** What is on the agenda of a session is decided there, by its votes: no minutes of elsewhere overtake them. */
export function assertOffAgenda(isOnAgenda: boolean): void {
  refuseFirst(reasonsOf<MicroProjectRefusal>([['MICRO_PROJECT_ON_AGENDA', isOnAgenda]]));
}

/** The change that an approval makes. The tranche is reserved by `reserve` in the same transaction. */
export function approve(project: Approvable, decision: Approval) {
  refuseFirst(approvalRefusals(project, decision), factsOf(project, decision));
  return { state: 'APPROVED', granted: decision.amount } as const;
}

/** Why rejecting is refused: the reason is told to the person (BR-25). */
export function rejectionRefusals(project: Decidable, decision: Rejection): MicroProjectRefusal[] {
  return [
    ...reasonsOf<MicroProjectRefusal>([
      ['MICRO_PROJECT_WRONG_STATE', !leads(microProjectMachine, project.state, 'reject')],
      ['MICRO_PROJECT_OWN_SUBMISSION', project.submittedBy?.id === decision.byId],
      ['MICRO_PROJECT_REASON_MISSING', decision.reason === null],
    ]),
    ...minutesReasons(project, decision),
  ];
}

/** The change that a rejection makes. */
export function reject(project: Decidable, decision: Rejection) {
  refuseFirst(rejectionRefusals(project, decision));
  return { state: 'REJECTED' } as const;
}

function minutesReasons(project: Decidable, minutes: Minutes): MicroProjectRefusal[] {
  const { submittedOn } = project;
  return reasonsOf([
    ['MICRO_PROJECT_MINUTES_MISSING', !isWritten(minutes.minutesReference)],
    ['MICRO_PROJECT_DATE_IN_FUTURE', minutes.minutesOn > minutes.today],
    ['MICRO_PROJECT_MINUTES_BEFORE_SUBMISSION', submittedOn !== null && minutes.minutesOn < submittedOn],
  ]);
}

/** The facts that the sentences of an approval need: the console shows the same. */
export function factsOf(project: Approvable, decision: { readonly amount: Centimes }): Facts {
  const { requested, ceiling, trancheRoom } = project;
  return { amount: decision.amount, requested, ceiling, room: trancheRoom };
}
