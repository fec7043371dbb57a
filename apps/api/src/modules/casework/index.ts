import type { Module } from '#graphql/module.ts';
import { Case, CaseCounter } from './case.entity.ts';
import { CaseResolver } from './case.resolver.ts';
import { CaseType } from './case.type.ts';
import { ConsentResolver } from './consent/consent.resolver.ts';
import { Appointment } from './contact/appointment.entity.ts';
import { CaseContact } from './contact/case-contact.entity.ts';
import { ContactResolver } from './contact/contact.resolver.ts';
import { AppointmentType, CaseContactType } from './contact/contact.type.ts';
import { CourseOfCaseResolver } from './course/course.resolver.ts';
import { LifeProject, LifeStep } from './life-project/life-project.entity.ts';
import { LifeProjectResolver } from './life-project/life-project.resolver.ts';
import { LifeProjectType, LifeStepType } from './life-project/life-project.type.ts';
import { MassReleaseResolver } from './mass-release/mass-release.resolver.ts';
import { ReleaseImportType, ReleaseLineType } from './mass-release/mass-release.type.ts';
import { ReleaseImport, ReleaseLine } from './mass-release/release-import.entity.ts';
import { Referral } from './referral/referral.entity.ts';
import { ReferralResolver } from './referral/referral.resolver.ts';
import { ReferralType } from './referral/referral.type.ts';
import { HomeChange } from './release/home-change.entity.ts';
import { ReleaseResolver } from './release/release.resolver.ts';
import { HomeChangeType } from './release/release.type.ts';
import { CaseworkRule } from './rule/casework-rule.entity.ts';
import { CaseworkRuleType } from './rule/casework-rule.type.ts';
import { CaseEvent } from './timeline/case-event.entity.ts';
import { CaseEventType } from './timeline/case-event.type.ts';
import { CaseTransfer } from './transfer/case-transfer.entity.ts';
import { CaseTransferResolver } from './transfer/case-transfer.resolver.ts';
import { CaseTransferType } from './transfer/case-transfer.type.ts';

export { addEvent, placeOfCase } from './timeline/add-event.ts';

export const casework: Module = {
  entities: [
    Case,
    CaseCounter,
    CaseEvent,
    CaseContact,
    CaseworkRule,
    Appointment,
    CaseTransfer,
    HomeChange,
    LifeProject,
    LifeStep,
    Referral,
    ReleaseImport,
    ReleaseLine,
  ],
  types: [
    [Case, CaseType, 'case.read'],
    [CaseEvent, CaseEventType, 'parent'],
    [CaseContact, CaseContactType, 'parent'],
    [Appointment, AppointmentType, 'case.read'],
    [CaseTransfer, CaseTransferType, 'case.read'],
    [CaseworkRule, CaseworkRuleType, 'reference.read'],
    [HomeChange, HomeChangeType, 'parent'],
    [LifeProject, LifeProjectType, 'case.read'],
    [LifeStep, LifeStepType, 'case.read'],
    [Referral, ReferralType, 'case.read'],
    [ReleaseImport, ReleaseImportType, 'case.importReleases'],
    [ReleaseLine, ReleaseLineType, 'parent'],
  ],
  resolvers: [
    CaseResolver,
    CourseOfCaseResolver,
    ContactResolver,
    CaseTransferResolver,
    ConsentResolver,
    LifeProjectResolver,
    MassReleaseResolver,
    ReferralResolver,
    ReleaseResolver,
  ],
  constraints: {
    case_file_one_open_per_person: 'CASE_ALREADY_OPEN',
    case_transfer_one_proposed: 'CASE_WRONG_STATE',
    referral_one_sent: 'STALE',
    life_project_one_in_force: 'STALE',
  },
};
