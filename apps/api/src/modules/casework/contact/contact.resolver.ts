import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { CaseType } from '../case.type.ts';
import { cancelAppointment, keepAppointment, missAppointment, scheduleAppointment } from './appointment.commands.ts';
import { findCaseAgain, loseCase, recordContact } from './contact.commands.ts';
import {
  CancelAppointmentInput,
  FindCaseInput,
  KeepAppointmentInput,
  LoseCaseInput,
  MissAppointmentInput,
  RecordContactInput,
  ScheduleAppointmentInput,
} from './contact.input.ts';
import { listAppointments } from './contact.reads.ts';
import { AppointmentConnection, appointmentList, AppointmentType } from './contact.type.ts';

@Resolver()
export class ContactResolver {
  @Reading(() => AppointmentConnection, {
    permission: 'case.read',
    description: 'The appointments within reach, the next first.',
  })
  appointments(
    @Ctx() context: Context,
    @Args(() => appointmentList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAppointments(context, args, info);
  }

  @Command(() => CaseType, {
    permission: 'case.recordContact',
    description: 'Writes down an attempt to reach the person, successful or not.',
  })
  recordContact(
    @Ctx() context: Context,
    @Arg('input', () => RecordContactInput, { description: 'The case and the attempt.' }) input: RecordContactInput,
  ) {
    return recordContact(context, input);
  }

  @Command(() => CaseType, {
    permission: 'case.lose',
    description: 'Records that contact is lost, after dated attempts by several ways over time.',
  })
  loseCase(
    @Ctx() context: Context,
    @Arg('input', () => LoseCaseInput, { description: 'The case.' }) input: LoseCaseInput,
  ) {
    return loseCase(context, input);
  }

  @Command(() => CaseType, {
    permission: 'case.find',
    description: 'Records that the person was reached again: accompaniment goes on.',
  })
  findCase(
    @Ctx() context: Context,
    @Arg('input', () => FindCaseInput, { description: 'The case and the contact.' }) input: FindCaseInput,
  ) {
    return findCaseAgain(context, input);
  }

  @Command(() => AppointmentType, {
    permission: 'appointment.schedule',
    description: 'Makes an appointment with the person of an open case.',
  })
  scheduleAppointment(
    @Ctx() context: Context,
    @Arg('input', () => ScheduleAppointmentInput, { description: 'The case and the appointment.' })
    input: ScheduleAppointmentInput,
  ) {
    return scheduleAppointment(context, input);
  }

  @Command(() => AppointmentType, { permission: 'appointment.keep', description: 'Records that the person came.' })
  keepAppointment(
    @Ctx() context: Context,
    @Arg('input', () => KeepAppointmentInput, { description: 'The appointment.' }) input: KeepAppointmentInput,
  ) {
    return keepAppointment(context, input);
  }

  @Command(() => AppointmentType, {
    permission: 'appointment.miss',
    description: 'Records that the person did not come.',
  })
  missAppointment(
    @Ctx() context: Context,
    @Arg('input', () => MissAppointmentInput, { description: 'The appointment.' }) input: MissAppointmentInput,
  ) {
    return missAppointment(context, input);
  }

  @Command(() => AppointmentType, { permission: 'appointment.cancel', description: 'Cancels an appointment.' })
  cancelAppointment(
    @Ctx() context: Context,
    @Arg('input', () => CancelAppointmentInput, { description: 'The appointment.' }) input: CancelAppointmentInput,
  ) {
    return cancelAppointment(context, input);
  }
}
