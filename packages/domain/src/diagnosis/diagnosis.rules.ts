import { addMonths, isoDate, isWritten, leads, reasonsOf, refuseFirst } from '../kernel/index.ts';
import { diagnosisMachine, type DiagnosisState } from './diagnosis.machine.ts';
import type { DiagnosisRefusal } from './diagnosis.refusals.ts';
import { type Skill, skillRefusals } from './skill.rules.ts';

/** A validated diagnosis supports a new project for this long (setting). */
export const diagnosisValidityMonths = 12;

export type Drafting = {
  readonly isCaseOpen: boolean;
  readonly hasConsent: boolean;
  readonly skills: readonly Skill[];
};

/** Why a diagnosis cannot be written: never before consent (BR-40). */
export function draftingRefusals(drafting: Drafting): DiagnosisRefusal[] {
  return [
    ...reasonsOf<DiagnosisRefusal>([
      ['DIAGNOSIS_CASE_NOT_OPEN', !drafting.isCaseOpen],
      ['DIAGNOSIS_CONSENT_MISSING', !drafting.hasConsent],
    ]),
    ...skillRefusals(drafting.skills),
  ];
}

/** The state of a diagnosis whose writing has begun. */
export function draft(drafting: Drafting) {
  refuseFirst(draftingRefusals(drafting));
  return { state: 'IN_PROGRESS' } as const;
}

type Stated = { readonly state: DiagnosisState };
export type Sharing = { readonly personSignedOn: string; readonly today: string };

/** Why a diagnosis cannot be shared: the person signs it, on a day that has come. */
export function sharingRefusals(diagnosis: Stated, sharing: Sharing): DiagnosisRefusal[] {
  return reasonsOf([
    ['DIAGNOSIS_WRONG_STATE', !leads(diagnosisMachine, diagnosis.state, 'share')],
    ['DIAGNOSIS_DATE_IN_FUTURE', sharing.personSignedOn > sharing.today],
  ]);
}

/** The change that the person's signature makes. */
export function share(diagnosis: Stated, sharing: Sharing) {
  refuseFirst(sharingRefusals(diagnosis, sharing));
  return { state: 'SHARED', personSignedOn: sharing.personSignedOn } as const;
}

export type Submittable = Stated & { readonly personSignedOn: string | null };

/** Why a diagnosis cannot be submitted. */
export function submissionRefusals(diagnosis: Submittable): DiagnosisRefusal[] {
  return reasonsOf([
    ['DIAGNOSIS_WRONG_STATE', !leads(diagnosisMachine, diagnosis.state, 'submit')],
    ['DIAGNOSIS_NOT_SIGNED', diagnosis.personSignedOn === null],
  ]);
}

/** The change that a submission makes. */
export function submit(diagnosis: Submittable) {
  refuseFirst(submissionRefusals(diagnosis));
  return { state: 'SUBMITTED' } as const;
}

export type Validatable = Stated & {
  readonly author: { readonly id: string };
  readonly personSignedOn: string | null;
};
export type Validation = { readonly byId: string; readonly validatedOn: string; readonly today: string };

/** Why a diagnosis cannot be validated: whoever wrote it does not validate it (BR-08). */
export function validationRefusals(diagnosis: Validatable, validation: Validation): DiagnosisRefusal[] {
  const signedOn = diagnosis.personSignedOn;
  return reasonsOf([
    ['DIAGNOSIS_WRONG_STATE', !leads(diagnosisMachine, diagnosis.state, 'validate')],
    ['DIAGNOSIS_OWN_WRITING', diagnosis.author.id === validation.byId],
    ['DIAGNOSIS_DATE_IN_FUTURE', validation.validatedOn > validation.today],
    ['DIAGNOSIS_VALIDATED_BEFORE_SIGNATURE', signedOn !== null && validation.validatedOn < signedOn],
  ]);
}

/** The change that a validation makes; an older validated diagnosis of the case is superseded by it. */
export function validate(diagnosis: Validatable, validation: Validation) {
  refuseFirst(validationRefusals(diagnosis, validation));
  return { state: 'VALIDATED', validatedOn: validation.validatedOn } as const;
}

/** Why a diagnosis cannot go back to its writer. */
export function returnRefusals(diagnosis: Stated, reason: string | null): DiagnosisRefusal[] {
  return reasonsOf([
    ['DIAGNOSIS_WRONG_STATE', !leads(diagnosisMachine, diagnosis.state, 'return')],
    ['DIAGNOSIS_REASON_MISSING', !isWritten(reason)],
  ]);
}

/** The change that a return makes. */
export function sendBack(diagnosis: Stated, reason: string | null) {
  refuseFirst(returnRefusals(diagnosis, reason));
  return { state: 'RETURNED' } as const;
}

/** Whether a validated diagnosis still supports a new project. */
export function isRecent(validatedOn: string, today: string): boolean {
  return addMonths(isoDate(validatedOn), diagnosisValidityMonths) >= isoDate(today);
}
