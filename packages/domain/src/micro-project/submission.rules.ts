import type { DataSharingClause } from '../agreement/index.ts';
import { type Centimes, isWritten, leads, reasonsOf, refuseFirst } from '../kernel/index.ts';
import type { FeasibilityVerdict } from './micro-project.kinds.ts';
import { type MicroProjectAction, microProjectMachine, type MicroProjectState } from './micro-project.machine.ts';
import type { MicroProjectRefusal } from './micro-project.refusals.ts';

type Stated = { readonly state: MicroProjectState };

export type Submittable = Stated & {
  readonly requested: Centimes;
  readonly ceiling: Centimes;
  readonly feasibility: { readonly verdict: FeasibilityVerdict } | null;
  readonly agreement: { readonly dataSharingClause: DataSharingClause };
};
export type Submission = {
  readonly hasSharingConsent: boolean;
  /** The day of the file: it may have been written on paper before it is recorded. */
  readonly submittedOn: string;
  readonly today: string;
};

/** Why a project cannot be submitted: names leave the house only with the person's consent. */
export function submissionRefusals(project: Submittable, submission: Submission): MicroProjectRefusal[] {
  const sharesNames = project.agreement.dataSharingClause !== 'CODES_ONLY';
  return reasonsOf([
    ['MICRO_PROJECT_WRONG_STATE', !leads(microProjectMachine, project.state, 'submit')],
    ['MICRO_PROJECT_STUDY_MISSING', project.feasibility === null],
    ['MICRO_PROJECT_STUDY_UNFAVOURABLE', project.feasibility?.verdict === 'UNFAVOURABLE'],
    ['MICRO_PROJECT_OVER_CEILING', project.requested > project.ceiling],
    ['MICRO_PROJECT_SHARING_CONSENT_MISSING', sharesNames && !submission.hasSharingConsent],
    ['MICRO_PROJECT_DATE_IN_FUTURE', submission.submittedOn > submission.today],
  ]);
}

/** The change that a submission makes. */
export function submit(project: Submittable, submission: Submission) {
  const facts = { amount: project.requested, ceiling: project.ceiling };
  refuseFirst(submissionRefusals(project, submission), facts);
  return { state: 'SUBMITTED', submittedOn: submission.submittedOn } as const;
}

/** Why a project cannot be taken under review. */
export function reviewRefusals(project: Stated): MicroProjectRefusal[] {
  return reasonsOf([wrongState(project, 'review')]);
}

/** The change that the beginning of a review makes. */
export function review(project: Stated) {
  refuseFirst(reviewRefusals(project));
  return { state: 'UNDER_REVIEW' } as const;
}

/** Why a project cannot be put before the committee. */
export function shortlistRefusals(project: Stated): MicroProjectRefusal[] {
  return reasonsOf([wrongState(project, 'shortlist')]);
}

/** The change that puts a project before the committee. */
export function shortlist(project: Stated) {
  refuseFirst(shortlistRefusals(project));
  return { state: 'SHORTLISTED' } as const;
}

/** Why a project cannot be sent back to be reworked. */
export function returnRefusals(project: Stated, reason: string | null): MicroProjectRefusal[] {
  return reasonsOf([wrongState(project, 'return'), ['MICRO_PROJECT_REASON_MISSING', !isWritten(reason)]]);
}

/** The change that sends a project back: it is formulated again, and nobody has submitted it. */
export function sendBack(project: Stated, reason: string | null) {
  refuseFirst(returnRefusals(project, reason));
  return { state: 'FORMULATED', submittedOn: null } as const;
}

/** Why a project cannot be withdrawn. */
export function withdrawalRefusals(project: Stated, reason: string | null): MicroProjectRefusal[] {
  return reasonsOf([wrongState(project, 'withdraw'), ['MICRO_PROJECT_REASON_MISSING', !isWritten(reason)]]);
}

/** The change that a withdrawal makes, with what it frees on the tranche (BR-04). */
export function withdraw(project: Stated & { readonly granted: Centimes | null }, reason: string | null) {
  refuseFirst(withdrawalRefusals(project, reason));
  return { change: { state: 'WITHDRAWN' }, freed: project.granted } as const;
}

function wrongState(project: Stated, action: MicroProjectAction): readonly [MicroProjectRefusal, boolean] {
  return ['MICRO_PROJECT_WRONG_STATE', !leads(microProjectMachine, project.state, action)];
}
