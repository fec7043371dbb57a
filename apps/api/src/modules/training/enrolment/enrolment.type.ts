import { Field, Int, ObjectType } from 'type-graphql';
import {
  type DropReason,
  dropReasonLabels,
  dropReasons,
  type EnrolmentState,
  enrolmentStateLabels,
  enrolmentStates,
  type InterruptionReason,
  interruptionReasonLabels,
  interruptionReasons,
  trainingResultLabels,
  trainingResults,
} from '@wasl/domain/training';
import { type Connection, connectionOf, ListField } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { dateTimeFilter, enumFilter, idFilter, stringFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, DateTimeScalar } from '#graphql/scalars/index.ts';
import { CaseType } from '#modules/casework/case.type.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { CourseType } from '../course/course.type.ts';

export const EnrolmentStateEnum = enumOf(enrolmentStates, {
  name: 'EnrolmentState',
  description: 'How far a person has come in a course.',
  labels: enrolmentStateLabels,
});
export const InterruptionReasonEnum = enumOf(interruptionReasons, {
  name: 'InterruptionReason',
  description: 'Why a course was interrupted.',
  labels: interruptionReasonLabels,
});
export const DropReasonEnum = enumOf(dropReasons, {
  name: 'DropReason',
  description: 'Why a person left a course.',
  labels: dropReasonLabels,
});
export const TrainingResultEnum = enumOf(trainingResults, {
  name: 'TrainingResult',
  description: 'How a course ended for a person.',
  labels: trainingResultLabels,
});

@ObjectType('Attendance', { description: 'The hours that a person followed on a day.' })
export class AttendanceType {
  @Field(() => CourseType, { description: 'The course it was followed in.' })
  course!: CourseType;

  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => Int, { description: 'The hours; zero is an absence.' })
  hours!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Field(() => StaffMemberType, {
    nullable: true,
    description: 'Who recorded it; null for a partner, who sees no accounts.',
  })
  recordedBy!: StaffMemberType | null;
}

export const AttendanceConnection = connectionOf(() => AttendanceType, 'Attendance');

@ObjectType('Enrolment', {
  implements: Node,
  description: 'One person in one course, known to its provider by a code.',
})
export class EnrolmentType extends Node {
  @Field(() => CourseType, { description: 'The course.' })
  course!: CourseType;

  @Field(() => CourseType, { nullable: true, description: 'The course it was begun in; null when it is this one.' })
  continuedFrom!: CourseType | null;

  @Field(() => CaseType, { nullable: true, description: 'The case; null for whoever only teaches.' })
  case!: CaseType | null;

  @Field(() => String, { description: 'The public code of the person.' })
  traineeCode!: string;

  @Field(() => EnrolmentStateEnum, { description: 'How far the person has come.' })
  state!: EnrolmentState;

  @Field(() => Int, { description: 'The hours followed in this course.' })
  attendedHours!: number;

  @Field(() => InterruptionReasonEnum, { nullable: true, description: 'Why it is interrupted; null unless it is.' })
  interruptionReason!: InterruptionReason | null;

  @Field(() => DropReasonEnum, { nullable: true, description: 'Why the person left; null unless so.' })
  dropReason!: DropReason | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the result; null until then.' })
  concludedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the certificate; null without a pass.' })
  certificateNumber!: string | null;

  @ListField(() => AttendanceConnection, {
    description: 'The days followed, the last first.',
    order: [['on', 'desc']],
  })
  attendances!: Connection<AttendanceType>;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const EnrolmentConnection = connectionOf(() => EnrolmentType, 'Enrolment');

export const enrolmentList = listOf('Enrolment', {
  of: 'enrolments',
  filters: {
    state: enumFilter(EnrolmentStateEnum, 'state', 'By how far the person has come.'),
    courseId: idFilter('Course', 'course', 'By the course.'),
    traineeCode: stringFilter('traineeCode', 'By the public code of the person.'),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { UPDATED_AT: 'updatedAt' },
  defaultOrder: [['updatedAt', 'desc']],
});
