import { keysOf } from '../kernel/index.ts';
import { deskRows } from './rows/desk-rows.ts';
import {
  staff,
  everyone,
  caseTeam,
  caseReaders,
  caseHands,
  caseHeads,
  followers,
  followUpReaders,
  officerUpwards,
  headOffice,
  province,
  ceremony,
  organisers,
  moneyReaders,
  projectReaders,
  eventReaders,
  coursePlanners,
  trainers,
  committeeMembers,
  type Row,
} from './rows/matrix-rows.ts';
import { assetRows } from './rows/asset-rows.ts';
import { caseworkRows } from './rows/casework-rows.ts';
import { purchaseRows } from './rows/purchase-rows.ts';
import type { Reach, Role } from './roles.ts';

/** Who may do what, and how far. The whole access policy of Wasl is this page. */
export const matrix = {
  'viewer.read': everyone,
  'viewer.change': everyone,
  'reference.read': everyone,
  'staff.read': staff,
  'staff.invite': { SYSTEM_ADMIN: 'EVERYWHERE' },
  'staff.disable': { SYSTEM_ADMIN: 'EVERYWHERE' },
  'staff.changeGrants': { SYSTEM_ADMIN: 'EVERYWHERE' },
  'staff.removeFactor': { SYSTEM_ADMIN: 'EVERYWHERE' },

  'person.read': caseReaders,
  'person.identity': { ...caseTeam, SPR_WORKER: 'FACILITY', NATIONAL_COORDINATOR: 'EVERYWHERE' },
  'consent.record': caseHands,
  'consent.withdraw': caseHands,
  'person.stays': { ...caseTeam, SPR_WORKER: 'FACILITY' },
  // What is sealed is laid open one field at a time, for a purpose; each field is a permission of its own.
  'person.reveal': { ...caseTeam, SPR_WORKER: 'FACILITY' },
  'person.nationalId': { ...caseTeam, SPR_WORKER: 'FACILITY' },
  'person.committalNumber': { ...officerUpwards, SPR_WORKER: 'FACILITY' },
  'person.health': { ...officerUpwards, SPR_WORKER: 'FACILITY' },

  'case.read': caseReaders,
  // Opens one case out of reach for an hour, for a written reason that others are told of.
  'case.breakGlass': {
    CENTRE_COORDINATOR: 'EVERYWHERE',
    REGIONAL_COORDINATOR: 'EVERYWHERE',
    NATIONAL_COORDINATOR: 'EVERYWHERE',
  },
  'case.open': { ...caseTeam, SPR_WORKER: 'FACILITY', NATIONAL_COORDINATOR: 'EVERYWHERE' },
  'case.assess': { ...caseTeam, SPR_WORKER: 'FACILITY', NATIONAL_COORDINATOR: 'EVERYWHERE' },
  'case.integrate': { ...caseTeam, NATIONAL_COORDINATOR: 'EVERYWHERE' },
  // The effect of a handover on a case, and what a job that starts brings about.
  'case.follow': { ...caseTeam, NATIONAL_COORDINATOR: 'EVERYWHERE' },
  'case.assign': caseHeads,
  'case.suspend': { ...caseTeam, NATIONAL_COORDINATOR: 'EVERYWHERE' },
  'case.resume': { ...caseTeam, NATIONAL_COORDINATOR: 'EVERYWHERE' },
  'case.recordContact': caseHands,
  'case.lose': { ...caseTeam, NATIONAL_COORDINATOR: 'EVERYWHERE' },
  'case.find': { ...caseTeam, NATIONAL_COORDINATOR: 'EVERYWHERE' },
  'case.close': caseHeads,
  'case.reopen': caseHeads,
  // Whoever has the case offers it and may take the offer back; the centre that it is offered to answers.
  'case.transfer': { ...caseHeads, SPR_WORKER: 'FACILITY' },
  'caseTransfer.revoke': { ...caseHeads, SPR_WORKER: 'FACILITY' },
  'caseTransfer.accept': caseHeads,
  'caseTransfer.refuse': caseHeads,
  'appointment.schedule': caseHands,
  'appointment.keep': caseHands,
  'appointment.miss': caseHands,
  'appointment.cancel': caseHands,
  'case.conclude': caseHeads,
  // A new stay is a fact of the person: it lets the project rest, and says nothing more.
  'case.recordStay': caseTeam,
  'case.recordOutcome': { ...caseTeam, NATIONAL_COORDINATOR: 'EVERYWHERE' },

  'followUp.read': followUpReaders,
  'visit.carryOut': followers,
  'visit.miss': followers,
  'visit.reschedule': followers,
  'visit.cancel': caseHeads,
  'supportAction.open': followers,
  'supportAction.complete': followers,
  'supportAction.cancel': followers,

  'diagnosis.read': caseReaders,
  'diagnosis.draft': { ...officerUpwards, SPR_WORKER: 'FACILITY' },
  'diagnosis.sit': { ...officerUpwards, SPR_WORKER: 'FACILITY' },
  'diagnosis.cancel': { ...officerUpwards, SPR_WORKER: 'FACILITY' },
  'diagnosis.share': { ...officerUpwards, SPR_WORKER: 'FACILITY' },
  'diagnosis.submit': { ...officerUpwards, SPR_WORKER: 'FACILITY' },
  'diagnosis.validate': { CENTRE_COORDINATOR: 'CENTRE', REGIONAL_COORDINATOR: 'TERRITORY' },
  'diagnosis.return': { CENTRE_COORDINATOR: 'CENTRE', REGIONAL_COORDINATOR: 'TERRITORY' },

  // A course names nobody: whoever accompanies looks for one anywhere.
  'course.read': { ...staff, TRAINING_PARTNER: 'EVERYWHERE' },
  'course.plan': coursePlanners,
  'course.close': coursePlanners,
  // A partner sees who follows its own courses, by code and never by name.
  'enrolment.read': { ...caseReaders, TRAINING_PARTNER: 'OWN' },
  'enrolment.propose': caseHands,
  'enrolment.enrol': caseHands,
  'enrolment.begin': trainers,
  'enrolment.attend': trainers,
  'enrolment.complete': trainers,
  'enrolment.interrupt': trainers,
  'enrolment.resume': caseHands,
  'enrolment.drop': trainers,
  'enrolment.conclude': { ...caseHeads, SPR_WORKER: 'FACILITY', TRAINING_PARTNER: 'OWN' },

  'agreement.read': moneyReaders,
  'agreement.draft': headOffice,
  'agreement.negotiate': headOffice,
  'agreement.adopt': { ...province, NATIONAL_COORDINATOR: 'EVERYWHERE' },
  'agreement.sign': { NATIONAL_COORDINATOR: 'EVERYWHERE' },
  'agreement.activate': headOffice,
  'agreement.suspend': headOffice,
  'agreement.resume': headOffice,
  'agreement.terminate': { NATIONAL_COORDINATOR: 'EVERYWHERE' },
  'agreement.windUp': headOffice,
  'agreement.close': { NATIONAL_COORDINATOR: 'EVERYWHERE' },
  'tranche.close': { FINANCE_OFFICER: 'EVERYWHERE' },
  'tranche.request': { FINANCE_OFFICER: 'EVERYWHERE', NATIONAL_PROJECT_MANAGER: 'EVERYWHERE' },
  'tranche.release': { ...province, NATIONAL_COORDINATOR: 'EVERYWHERE' },
  'tranche.justify': { FINANCE_OFFICER: 'EVERYWHERE' },
  // The effect of a decision, a withdrawal or a handover on a tranche and its ledger.
  'tranche.commit': { ...province, ...ceremony, NATIONAL_PROJECT_MANAGER: 'EVERYWHERE' },

  'microProject.read': projectReaders,
  'microProject.formulate': officerUpwards,
  'microProject.study': officerUpwards,
  'microProject.submit': officerUpwards,
  'microProject.withdraw': { ...caseTeam, NATIONAL_COORDINATOR: 'EVERYWHERE' },
  'microProject.review': province,
  'microProject.shortlist': province,
  'microProject.return': province,
  'microProject.approve': province,
  'microProject.reject': province,
  // The person asks for a new look at what was refused, once.
  'microProject.appeal': officerUpwards,
  'microProject.contract': { ...officerUpwards, REGIONAL_COORDINATOR: 'TERRITORY' },
  'microProject.listLicence': officerUpwards,
  'microProject.presentLicence': officerUpwards,
  'microProject.waiveLicence': organisers,
  'microProject.procure': organisers,
  'microProject.prepare': organisers,
  // The effect of a handover on the project of the person served.
  'microProject.fail': caseHeads,
  'microProject.sustain': caseHeads,
  // The effect of a payment on the project that it is for.
  'microProject.pay': { FINANCE_OFFICER: 'EVERYWHERE' },
  'microProject.equip': { ...caseTeam, NATIONAL_COORDINATOR: 'EVERYWHERE' },

  'committeeSession.read': {
    ...committeeMembers,
    ...headOffice,
    CENTRE_COORDINATOR: 'COVERAGE',
    ACCOMPANIMENT_OFFICER: 'COVERAGE',
    AUDITOR: 'EVERYWHERE',
  },
  'committeeSession.draft': province,
  'committeeSession.convene': province,
  'committeeSession.open': province,
  'committeeSession.deliberate': province,
  'committeeSession.declareInterest': committeeMembers,
  'committeeSession.score': committeeMembers,
  'committeeSession.vote': committeeMembers,
  'committeeSession.decide': province,
  'committeeSession.close': province,
  'committeeSession.minute': province,
  'committeeSession.postpone': province,
  'committeeSession.cancel': province,

  ...caseworkRows,

  ...purchaseRows,

  ...assetRows,

  'distributionEvent.read': eventReaders,
  'distributionEvent.draft': organisers,
  'distributionEvent.plan': organisers,
  'distributionEvent.freeze': organisers,
  'distributionEvent.ready': organisers,
  'distributionEvent.hold': organisers,
  'distributionEvent.reconcile': organisers,
  'distributionEvent.close': organisers,
  'distributionEvent.postpone': organisers,
  'distributionEvent.cancel': organisers,
  'distributionEvent.handOver': ceremony,
  'distributionEvent.markEntry': ceremony,
  // A line of a list and its handover are seen where the project is: at a ceremony one sees one's own people.
  'handover.read': {
    ...caseTeam,
    ...headOffice,
    ...province,
    FINANCE_OFFICER: 'EVERYWHERE',
    PROCUREMENT_OFFICER: 'ASSIGNED',
    STOREKEEPER: 'ASSIGNED',
    AUDITOR: 'EVERYWHERE',
  },

  // A receipt names its bearer: a copy of it leaves the house with a name.
  'handover.download': { ...caseTeam, NATIONAL_COORDINATOR: 'EVERYWHERE' },

  'document.read': eventReaders,
  'document.download': eventReaders,
  'document.request': { ...ceremony, ...headOffice },

  ...deskRows,
  'audit.read': { AUDITOR: 'EVERYWHERE', DPO: 'EVERYWHERE' },
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof matrix;
export const permissions = keysOf<Permission>(matrix);

const known: ReadonlySet<string> = new Set(permissions);

/** Whether a text names a permission of the matrix. */
export function isPermission(name: string): name is Permission {
  return known.has(name);
}

/** How far a permission carries for a role; null when it does not. */
export function reachOf(permission: Permission, role: Role): Reach | null {
  const row: Row = matrix[permission];
  return row[role] ?? null;
}
