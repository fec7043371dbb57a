import { type Change, changeOf, type Thing } from './change.ts';

export type CaseAnswer = Thing & Readonly<{ number: string }>;
export type DiagnosisAnswer = Thing;

const caseFields = 'id state version number';
const diagnosisFields = 'id state version';

export type OpenCase = Readonly<{
  idempotencyKey: string;
  origin: string;
  road: string;
  territoryCode: string;
  centreCode: string;
  officerId: string;
  openedOn: string;
  person: Readonly<{
    sex: string;
    birthYear: number;
    firstNameAr: string;
    lastNameAr: string;
    firstNameFr: string;
    lastNameFr: string;
    preferredLanguage: string;
    nationalId: string;
  }>;
  consent: Readonly<{ textVersion: string; language: string; givenAt: string }>;
  stay: Readonly<{
    facilityCode: string;
    enteredOn: string;
    releasedOn: string;
    releaseKind: string;
    committalNumber: string;
  }>;
}>;

export type DraftDiagnosis = Readonly<{
  idempotencyKey: string;
  caseId: string;
  kind: string;
  baselineMonthlyIncome: number;
  healthNote?: string;
  skills: readonly {
    skillCode: string;
    level: number;
    evidence: string;
    practiceMonths: number | null;
    certificateReference: string | null;
    provider: string | null;
  }[];
}>;

export const openCase = changeOf<CaseAnswer, OpenCase>('openCase', caseFields);
export const assessCase = changeOf<CaseAnswer>('assessCase', caseFields);
export const integrateCase = changeOf<CaseAnswer, Change & { firstMeetingOn: string }>('integrateCase', caseFields);
export const draftDiagnosis = changeOf<DiagnosisAnswer, DraftDiagnosis>('draftDiagnosis', diagnosisFields);
export const shareDiagnosis = changeOf<DiagnosisAnswer, Change & { personSignedOn: string }>(
  'shareDiagnosis',
  diagnosisFields,
);
export const submitDiagnosis = changeOf<DiagnosisAnswer>('submitDiagnosis', diagnosisFields);
export const validateDiagnosis = changeOf<DiagnosisAnswer, Change & { validatedOn: string }>(
  'validateDiagnosis',
  diagnosisFields,
);
