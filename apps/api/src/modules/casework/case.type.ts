import { Field, Int, ObjectType } from 'type-graphql';
import {
  type CaseOrigin,
  type CaseRoad,
  type CaseState,
  type CloseReason,
  type FirstContactState,
  firstContact,
} from '@wasl/domain/casework';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { Derived } from '#graphql/derived.ts';
import {
  dateFilter,
  dateTimeFilter,
  enumFilter,
  idFilter,
  searchFilter,
  stringFilter,
  territoryFilter,
} from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, DateTimeScalar } from '#graphql/scalars/index.ts';
import { DiagnosisConnection, type DiagnosisType } from '#modules/diagnosis/diagnosis.type.ts';
import { OutcomeConnection, type OutcomeType } from '#modules/follow-up/outcome/outcome.type.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import {
  MicroProjectConnection,
  type MicroProjectType,
  microProjectList,
} from '#modules/micro-project/micro-project.type.ts';
import { PersonType } from '#modules/person/person.type.ts';
import { FacilityType } from '#modules/territory/facility.type.ts';
import { TerritoryType } from '#modules/territory/territory.type.ts';
import { EnrolmentConnection, enrolmentList, type EnrolmentType } from '#modules/training/enrolment/enrolment.type.ts';
import { CaseOriginEnum, CaseRoadEnum, CaseStateEnum, CloseReasonEnum } from './case-enums.type.ts';
import { casesFound } from './case-search.ts';
import {
  AppointmentConnection,
  appointmentList,
  type AppointmentType,
  CaseContactConnection,
  type CaseContactType,
} from './contact/contact.type.ts';
import { LifeProjectConnection, type LifeProjectType } from './life-project/life-project.type.ts';
import { ReferralConnection, referralList, type ReferralType } from './referral/referral.type.ts';
import {
  FirstContactStateEnum,
  firstContactStateSql,
  HomeChangeConnection,
  type HomeChangeType,
} from './release/release.type.ts';
import { CaseEventConnection, type CaseEventType } from './timeline/case-event.type.ts';
import { CaseTransferConnection, caseTransferList, type CaseTransferType } from './transfer/case-transfer.type.ts';

@ObjectType('Case', {
  implements: Node,
  description: 'The accompaniment of one person, from the first contact to autonomy.',
})
export class CaseType extends Node {
  @Field(() => String, { description: 'The number, as in `CAR-BENI-MELLAL-2026-0042`.' })
  number!: string;

  @Field(() => CaseStateEnum, { description: 'How far it has come.' })
  state!: CaseState;

  @Field(() => CaseOriginEnum, { description: 'How the person came.' })
  origin!: CaseOrigin;

  @Field(() => CaseRoadEnum, { nullable: true, description: 'The road taken; null until it is chosen.' })
  road!: CaseRoad | null;

  @Field(() => DateScalar, { description: 'The day it was opened.' })
  openedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was closed; null while it is open.' })
  closedOn!: string | null;

  @Field(() => CloseReasonEnum, { nullable: true, description: 'Why it was closed; null unless it is.' })
  closeReason!: CloseReason | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day a suspended case is looked at again; null unless it is suspended.',
  })
  reviewOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the first meeting at the centre; null until then.',
  })
  firstMeetingOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day the person was released; null until then.' })
  releasedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day by which the centre meets the person after the release; null until then.',
  })
  firstContactDueOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which the person was reached after the release; null until then.',
  })
  firstContactOn!: string | null;

  @Field(() => FirstContactStateEnum, { description: 'Where the first contact after the release stands today.' })
  @Derived({ from: firstContact, sql: firstContactStateSql })
  firstContactState!: FirstContactState;

  @Field(() => PersonType, { description: 'The person accompanied.' })
  person!: PersonType;

  @Field(() => TerritoryType, { description: 'Where the person lives.' })
  territory!: TerritoryType;

  @Field(() => FacilityType, {
    nullable: true,
    description: 'The centre that accompanies; null until one is assigned.',
  })
  centre!: FacilityType | null;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who accompanies; null until somebody is assigned.' })
  officer!: StaffMemberType | null;

  @ListField(() => DiagnosisConnection, {
    description: 'The diagnoses, the earliest first.',
    order: [['createdAt', 'asc']],
  })
  diagnoses!: Connection<DiagnosisType>;

  @ListField(() => LifeProjectConnection, {
    description: 'The life projects agreed, the one in force first.',
    order: [['revision', 'desc']],
  })
  lifeProjects!: Connection<LifeProjectType>;

  @ListField(() => ReferralConnection, {
    description: 'The referrals from establishments, the last changed first.',
    list: () => referralList,
  })
  referrals!: Connection<ReferralType>;

  @ListField(() => HomeChangeConnection, {
    description: 'Where the person lived before, the last change first.',
    order: [['changedOn', 'desc']],
  })
  homeChanges!: Connection<HomeChangeType>;

  @ListField(() => EnrolmentConnection, {
    description: 'The courses of the person, the last changed first.',
    list: () => enrolmentList,
  })
  enrolments!: Connection<EnrolmentType>;

  @ListField(() => MicroProjectConnection, {
    description: 'The micro-projects of the person.',
    list: () => microProjectList,
  })
  microProjects!: Connection<MicroProjectType>;

  @ListField(() => CaseEventConnection, {
    description: 'What happened, the last first.',
    order: [
      ['happenedOn', 'desc'],
      ['recordedAt', 'desc'],
    ],
  })
  timeline!: Connection<CaseEventType>;

  @ListField(() => CaseContactConnection, {
    description: 'The attempts to reach the person, the last first.',
    order: [['on', 'desc']],
  })
  contacts!: Connection<CaseContactType>;

  @ListField(() => AppointmentConnection, {
    description: 'The appointments, the earliest first.',
    list: () => appointmentList,
  })
  appointments!: Connection<AppointmentType>;

  @ListField(() => OutcomeConnection, {
    description: 'What became of the person, the last first.',
    order: [['happenedOn', 'desc']],
  })
  outcomes!: Connection<OutcomeType>;

  @ListField(() => CaseTransferConnection, {
    description: 'The offers to other centres, the last changed first.',
    list: () => caseTransferList,
  })
  transfers!: Connection<CaseTransferType>;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const CaseConnection = connectionOf(() => CaseType, 'Case');

export const caseList = listOf('Case', {
  of: 'cases',
  filters: {
    state: enumFilter(CaseStateEnum, 'state', 'By how far it has come.'),
    origin: enumFilter(CaseOriginEnum, 'origin', 'By how the person came.'),
    territory: territoryFilter('territoryCode', 'By the place of the home.'),
    centreCode: stringFilter('centreCode', 'By the code of the centre.'),
    officerId: idFilter('StaffMember', 'officerId', 'By who accompanies.'),
    openedOn: dateFilter('openedOn', 'By the day of opening.'),
    releasedOn: dateFilter('releasedOn', 'By the day of release.'),
    firstContactDueOn: dateFilter('firstContactDueOn', 'By the day by which the centre meets the person.'),
    search: searchFilter(
      'By the beginning of the number, of the public code of the person, or of any part of the name in either script.',
      (place, text) => `${place.column('id')} in (${casesFound(place, text)})`,
    ),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { OPENED_ON: 'openedOn', UPDATED_AT: 'updatedAt', NUMBER: 'number' },
  defaultOrder: [['updatedAt', 'desc']],
});
