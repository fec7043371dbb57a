import { Field, Int, ObjectType } from 'type-graphql';
import {
  type AppointmentPurpose,
  appointmentPurposeLabels,
  appointmentPurposes,
  type AppointmentState,
  appointmentStateLabels,
  appointmentStates,
  type ContactChannel,
  contactChannelLabels,
  contactChannels,
} from '@wasl/domain/casework';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { dateTimeFilter, enumFilter, idFilter, stringFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, DateTimeScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { CaseType } from '../case.type.ts';

export const ContactChannelEnum = enumOf(contactChannels, {
  name: 'ContactChannel',
  description: 'How a person was reached, or was not.',
  labels: contactChannelLabels,
});
export const AppointmentPurposeEnum = enumOf(appointmentPurposes, {
  name: 'AppointmentPurpose',
  description: 'What an appointment is for.',
  labels: appointmentPurposeLabels,
});
export const AppointmentStateEnum = enumOf(appointmentStates, {
  name: 'AppointmentState',
  description: 'Whether an appointment was kept.',
  labels: appointmentStateLabels,
});

@ObjectType('CaseContact', { description: 'An attempt to reach the person of a case.' })
export class CaseContactType {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => ContactChannelEnum, { description: 'By which way.' })
  channel!: ContactChannel;

  @Field(() => Boolean, { description: 'Whether the person was reached.' })
  isReached!: boolean;

  @Field(() => String, { nullable: true, description: 'What was said, in a few words; null when nothing was noted.' })
  note!: string | null;

  @Field(() => StaffMemberType, { description: 'Who wrote it down.' })
  recordedBy!: StaffMemberType;
}

export const CaseContactConnection = connectionOf(() => CaseContactType, 'CaseContact');

@ObjectType('Appointment', { implements: Node, description: 'A meeting agreed with a person.' })
export class AppointmentType extends Node {
  @Field(() => CaseType, { description: 'The case it belongs to.' })
  case!: CaseType;

  @Field(() => DateTimeScalar, { description: 'When it takes place.' })
  at!: Date;

  @Field(() => AppointmentPurposeEnum, { description: 'What it is for.' })
  purpose!: AppointmentPurpose;

  @Field(() => AppointmentStateEnum, { description: 'Whether it was kept.' })
  state!: AppointmentState;

  @Field(() => String, { nullable: true, description: 'What to bring or to prepare; null when nothing was noted.' })
  note!: string | null;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who accompanies; null until somebody is assigned.' })
  officer!: StaffMemberType | null;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;
}

export const AppointmentConnection = connectionOf(() => AppointmentType, 'Appointment');

export const appointmentList = listOf('Appointment', {
  of: 'appointments',
  filters: {
    state: enumFilter(AppointmentStateEnum, 'state', 'By whether it was kept.'),
    at: dateTimeFilter('at', 'By when it takes place.'),
    officerId: idFilter('StaffMember', 'officerId', 'By who accompanies.'),
    centreCode: stringFilter('centreCode', 'By the code of the centre.'),
  },
  orders: { AT: 'at' },
  defaultOrder: [['at', 'asc']],
});
