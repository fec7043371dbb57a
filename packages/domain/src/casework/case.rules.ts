import { leads, reasonsOf, refuseFirst, serialNumber } from '../kernel/index.ts';
import { caseMachine, type CaseState, openCaseStates } from './case.machine.ts';
import type { CaseRefusal } from './case.refusals.ts';

/** Whether a case is still somebody's work. */
export function isOpenCase(state: CaseState): boolean {
  return openCaseStates.includes(state);
}

/** The number of a case: its centre, the year it was opened, and its rank there. */
export function caseNumber(place: string, year: number, rank: number): string {
  return serialNumber(place, year, rank);
}

export type Opening = {
  readonly openedOn: string;
  readonly today: string;
  readonly hasOpenCase: boolean;
  readonly hasConsent: boolean;
  readonly isFacilityOpen: boolean;
};

/** Why a case cannot be opened: one at a time per person, never before consent (BR-20, BR-40). */
export function openingRefusals(opening: Opening): CaseRefusal[] {
  return reasonsOf([
    ['CASE_ALREADY_OPEN', opening.hasOpenCase],
    ['CASE_CONSENT_MISSING', !opening.hasConsent],
    ['CASE_OPENED_IN_FUTURE', opening.openedOn > opening.today],
    ['CASE_FACILITY_NOT_OPEN', !opening.isFacilityOpen],
  ]);
}

/** The state of a case that opens. */
export function open(opening: Opening) {
  refuseFirst(openingRefusals(opening));
  return { state: 'IDENTIFIED' } as const;
}

export type Assessment = { readonly hasConsent: boolean; readonly hasValidatedDiagnosis: boolean };

/** Why a case cannot be called assessed. */
export function assessmentRefusals(caseFile: { readonly state: CaseState }, facts: Assessment): CaseRefusal[] {
  return reasonsOf([
    ['CASE_WRONG_STATE', !leads(caseMachine, caseFile.state, 'assess')],
    ['CASE_CONSENT_MISSING', !facts.hasConsent],
    ['CASE_DIAGNOSIS_NOT_VALIDATED', !facts.hasValidatedDiagnosis],
  ]);
}

/** The change that an assessment makes. */
export function assess(caseFile: { readonly state: CaseState }, facts: Assessment) {
  refuseFirst(assessmentRefusals(caseFile, facts));
  return { state: 'ASSESSED' } as const;
}

export type Integrable = {
  readonly state: CaseState;
  readonly openedOn: string;
  readonly hasCentre: boolean;
  readonly hasOfficer: boolean;
};
export type Meeting = { readonly firstMeetingOn: string; readonly today: string };

/** Why integration cannot begin: a centre, an officer and a first meeting are needed. */
export function integrationRefusals(caseFile: Integrable, meeting: Meeting): CaseRefusal[] {
  return reasonsOf([
    ['CASE_WRONG_STATE', !leads(caseMachine, caseFile.state, 'integrate')],
    ['CASE_CENTRE_MISSING', !caseFile.hasCentre],
    ['CASE_OFFICER_MISSING', !caseFile.hasOfficer],
    ['CASE_MEETING_IN_FUTURE', meeting.firstMeetingOn > meeting.today],
    ['CASE_MEETING_BEFORE_OPENING', meeting.firstMeetingOn < caseFile.openedOn],
  ]);
}

/** The change that the first meeting at the centre makes. */
export function integrate(caseFile: Integrable, meeting: Meeting) {
  refuseFirst(integrationRefusals(caseFile, meeting));
  return { state: 'IN_INTEGRATION', firstMeetingOn: meeting.firstMeetingOn } as const;
}

/** Why follow-up cannot begin. */
export function followingRefusals(
  caseFile: { readonly state: CaseState },
  facts: { readonly isProjectEquipped: boolean },
): CaseRefusal[] {
  return reasonsOf([
    ['CASE_WRONG_STATE', !leads(caseMachine, caseFile.state, 'follow')],
    ['CASE_PROJECT_NOT_EQUIPPED', !facts.isProjectEquipped],
  ]);
}

/** The change that a handover makes to a case. A case already in follow-up stays there: it may have a second project. */
export function follow(caseFile: { readonly state: CaseState }, facts: { readonly isProjectEquipped: boolean }) {
  if (caseFile.state !== 'IN_FOLLOW_UP') refuseFirst(followingRefusals(caseFile, facts));
  return { state: 'IN_FOLLOW_UP' } as const;
}
