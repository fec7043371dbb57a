import { Field, Int, ObjectType } from 'type-graphql';
import {
  type CourseKind,
  type CourseLevel,
  type CourseProvider,
  courseKindLabels,
  courseKinds,
  courseLevelLabels,
  courseLevels,
  courseProviderLabels,
  courseProviders,
} from '@wasl/domain/training';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { Derived } from '#graphql/derived.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { dateFilter, dateTimeFilter, enumFilter, stringFilter, territoryFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, DateTimeScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { SkillType } from '#modules/programme/skill.type.ts';
import { FacilityType } from '#modules/territory/facility.type.ts';
import { TerritoryType } from '#modules/territory/territory.type.ts';
import { EnrolmentConnection, enrolmentList, type EnrolmentType } from '../enrolment/enrolment.type.ts';

export const CourseKindEnum = enumOf(courseKinds, {
  name: 'CourseKind',
  description: 'What a course teaches.',
  labels: courseKindLabels,
});
export const CourseLevelEnum = enumOf(courseLevels, {
  name: 'CourseLevel',
  description: 'How far a course leads.',
  labels: courseLevelLabels,
});
export const CourseProviderEnum = enumOf(courseProviders, {
  name: 'CourseProvider',
  description: 'Who teaches.',
  labels: courseProviderLabels,
});

@ObjectType('Course', { implements: Node, description: 'A training that takes several people at once.' })
export class CourseType extends Node {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => CourseProviderEnum, { description: 'Who teaches.' })
  provider!: CourseProvider;

  @Field(() => String, { nullable: true, description: 'The provider by its own name; null when the kind says it.' })
  providerName!: string | null;

  @Field(() => CourseKindEnum, { description: 'What it teaches.' })
  kind!: CourseKind;

  @Field(() => CourseLevelEnum, { nullable: true, description: 'How far it leads; null where there are no levels.' })
  level!: CourseLevel | null;

  @Field(() => SkillType, { nullable: true, description: 'The skill it gives; null when it gives none of the list.' })
  skill!: SkillType | null;

  @Field(() => Int, { description: 'How many hours it has.' })
  hours!: number;

  @Field(() => Int, { description: 'How many people it takes.' })
  capacity!: number;

  @Field(() => Int, { description: 'How many places are taken, by whomever.' })
  @Derived({ sql: (row) => `app.places_taken(${row}.id)` })
  placesTaken!: number;

  @Field(() => DateScalar, { description: 'The first day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  endsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was closed before its time; null otherwise.' })
  closedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was closed before its time; null otherwise.' })
  closeReason!: string | null;

  @Field(() => TerritoryType, { description: 'Where it takes place.' })
  territory!: TerritoryType;

  @Field(() => FacilityType, { nullable: true, description: 'The centre that holds it; null when none does.' })
  centre!: FacilityType | null;

  @Field(() => FacilityType, { nullable: true, description: 'The facility that holds it; null when none does.' })
  facility!: FacilityType | null;

  @Field(() => StaffMemberType, {
    nullable: true,
    description: 'Who leads it for the provider; null when nobody here does, and for a partner, who sees no accounts.',
  })
  lead!: StaffMemberType | null;

  @ListField(() => EnrolmentConnection, {
    description: 'Who follows it, as far as one sees them.',
    list: () => enrolmentList,
  })
  enrolments!: Connection<EnrolmentType>;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const CourseConnection = connectionOf(() => CourseType, 'Course');

export const courseList = listOf('Course', {
  of: 'courses',
  filters: {
    kind: enumFilter(CourseKindEnum, 'kind', 'By what it teaches.'),
    provider: enumFilter(CourseProviderEnum, 'provider', 'By who teaches.'),
    skillCode: stringFilter('skillCode', 'By the skill it gives.'),
    territory: territoryFilter('territoryCode', 'By where it takes place.'),
    facilityCode: stringFilter('facilityCode', 'By the code of the facility.'),
    startsOn: dateFilter('startsOn', 'By the first day.'),
    endsOn: dateFilter('endsOn', 'By the last day.'),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { STARTS_ON: 'startsOn', UPDATED_AT: 'updatedAt' },
  defaultOrder: [['startsOn', 'desc']],
});
