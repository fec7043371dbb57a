import type { Reach, Role } from '../roles.ts';

export type Row = Partial<Record<Role, Reach>>;

/** Everyone who signs in as staff or as a partner in a decision. */
export const staff = {
  SYSTEM_ADMIN: 'EVERYWHERE',
  NATIONAL_COORDINATOR: 'EVERYWHERE',
  NATIONAL_PROJECT_MANAGER: 'EVERYWHERE',
  REGIONAL_COORDINATOR: 'EVERYWHERE',
  CENTRE_COORDINATOR: 'EVERYWHERE',
  ACCOMPANIMENT_OFFICER: 'EVERYWHERE',
  SPR_WORKER: 'EVERYWHERE',
  PROCUREMENT_OFFICER: 'EVERYWHERE',
  STOREKEEPER: 'EVERYWHERE',
  FINANCE_OFFICER: 'EVERYWHERE',
  DAS_OFFICER: 'EVERYWHERE',
  CPDH_MEMBER: 'EVERYWHERE',
  AUDITOR: 'EVERYWHERE',
  DPO: 'EVERYWHERE',
} as const satisfies Row;
export const everyone = { ...staff, TRAINING_PARTNER: 'EVERYWHERE', BENEFICIARY: 'EVERYWHERE' } as const satisfies Row;

/** The people of a case: who accompanies, who heads the centre, who supervises the region. */
export const caseTeam = {
  ACCOMPANIMENT_OFFICER: 'OWN',
  CENTRE_COORDINATOR: 'CENTRE',
  REGIONAL_COORDINATOR: 'TERRITORY',
} as const satisfies Row;
export const caseReaders = {
  ...caseTeam,
  SPR_WORKER: 'FACILITY',
  NATIONAL_COORDINATOR: 'EVERYWHERE',
  AUDITOR: 'EVERYWHERE',
} as const satisfies Row;
/** Those who work with the person day by day, before and after release. */
export const caseHands = {
  ...caseTeam,
  SPR_WORKER: 'FACILITY',
  NATIONAL_COORDINATOR: 'EVERYWHERE',
} as const satisfies Row;
/** Those who answer for a case and may give it to somebody else. */
export const caseHeads = {
  CENTRE_COORDINATOR: 'CENTRE',
  REGIONAL_COORDINATOR: 'TERRITORY',
  NATIONAL_COORDINATOR: 'EVERYWHERE',
} as const satisfies Row;
/** Those who follow a project after its handover, and those who read what they saw. */
export const followers = { ...caseTeam, NATIONAL_COORDINATOR: 'EVERYWHERE' } as const satisfies Row;
export const followUpReaders = {
  ...followers,
  NATIONAL_PROJECT_MANAGER: 'EVERYWHERE',
  AUDITOR: 'EVERYWHERE',
} as const satisfies Row;
export const officerUpwards = { ACCOMPANIMENT_OFFICER: 'OWN', CENTRE_COORDINATOR: 'CENTRE' } as const satisfies Row;
export const headOffice = {
  NATIONAL_COORDINATOR: 'EVERYWHERE',
  NATIONAL_PROJECT_MANAGER: 'EVERYWHERE',
} as const satisfies Row;
export const province = { DAS_OFFICER: 'TERRITORY' } as const satisfies Row;
/** Those who stand at the table of a ceremony and have the person sign. */
export const ceremony = {
  ACCOMPANIMENT_OFFICER: 'COVERAGE',
  CENTRE_COORDINATOR: 'COVERAGE',
  REGIONAL_COORDINATOR: 'TERRITORY',
  NATIONAL_COORDINATOR: 'EVERYWHERE',
} as const satisfies Row;
export const organisers = {
  REGIONAL_COORDINATOR: 'TERRITORY',
  NATIONAL_COORDINATOR: 'EVERYWHERE',
} as const satisfies Row;
export const moneyReaders = {
  ...headOffice,
  ...province,
  REGIONAL_COORDINATOR: 'TERRITORY',
  CENTRE_COORDINATOR: 'COVERAGE',
  ACCOMPANIMENT_OFFICER: 'COVERAGE',
  FINANCE_OFFICER: 'EVERYWHERE',
  PROCUREMENT_OFFICER: 'ASSIGNED',
  STOREKEEPER: 'ASSIGNED',
  CPDH_MEMBER: 'TERRITORY',
  AUDITOR: 'EVERYWHERE',
} as const satisfies Row;
export const projectReaders = {
  ...caseTeam,
  ...headOffice,
  ...province,
  FINANCE_OFFICER: 'EVERYWHERE',
  PROCUREMENT_OFFICER: 'ASSIGNED',
  STOREKEEPER: 'ASSIGNED',
  CPDH_MEMBER: 'TERRITORY',
  AUDITOR: 'EVERYWHERE',
} as const satisfies Row;
export const eventReaders = {
  ...headOffice,
  ...province,
  ...ceremony,
  FINANCE_OFFICER: 'EVERYWHERE',
  STOREKEEPER: 'ASSIGNED',
  PROCUREMENT_OFFICER: 'ASSIGNED',
  AUDITOR: 'EVERYWHERE',
} as const satisfies Row;

/** Those who plan courses where they work; a partner plans its own. */
export const coursePlanners = { ...caseHeads, SPR_WORKER: 'FACILITY', TRAINING_PARTNER: 'OWN' } as const satisfies Row;
/** Those who keep the list of a course: the partner of its own courses, and who works with the person. */
export const trainers = { ...caseHands, TRAINING_PARTNER: 'OWN' } as const satisfies Row;

/** Those who sit in a committee; who of them fills which seat is asked again at the table. */
export const committeeMembers = {
  ...province,
  CPDH_MEMBER: 'TERRITORY',
  REGIONAL_COORDINATOR: 'TERRITORY',
} as const satisfies Row;
