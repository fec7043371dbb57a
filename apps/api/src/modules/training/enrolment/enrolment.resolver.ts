import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import {
  attendEnrolment,
  beginEnrolment,
  completeEnrolment,
  dropEnrolment,
  interruptEnrolment,
} from './attendance.commands.ts';
import { enrolEnrolment, proposeEnrolment, resumeEnrolment } from './enrolment.commands.ts';
import {
  AttendEnrolmentInput,
  BeginEnrolmentInput,
  CompleteEnrolmentInput,
  ConcludeEnrolmentInput,
  DropEnrolmentInput,
  EnrolEnrolmentInput,
  InterruptEnrolmentInput,
  ProposeEnrolmentInput,
  ResumeEnrolmentInput,
} from './enrolment.input.ts';
import { listEnrolments } from './enrolment.reads.ts';
import { EnrolmentConnection, EnrolmentType, enrolmentList } from './enrolment.type.ts';
import { concludeEnrolment } from './result.commands.ts';

@Resolver()
export class EnrolmentResolver {
  @Reading(() => EnrolmentConnection, {
    permission: 'enrolment.read',
    description: 'The enrolments within reach, the last changed first.',
  })
  enrolments(
    @Ctx() context: Context,
    @Args(() => enrolmentList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listEnrolments(context, args, info);
  }

  @Command(() => EnrolmentType, {
    permission: 'enrolment.propose',
    description: 'Proposes a course to the person of a case; no place is taken yet.',
  })
  proposeEnrolment(
    @Ctx() context: Context,
    @Arg('input', () => ProposeEnrolmentInput, { description: 'The case and the course.' })
    input: ProposeEnrolmentInput,
  ) {
    return proposeEnrolment(context, input);
  }

  @Command(() => EnrolmentType, {
    permission: 'enrolment.enrol',
    description: 'Takes a place in the course for the person.',
  })
  enrolEnrolment(
    @Ctx() context: Context,
    @Arg('input', () => EnrolEnrolmentInput, { description: 'The enrolment.' }) input: EnrolEnrolmentInput,
  ) {
    return enrolEnrolment(context, input);
  }

  @Command(() => EnrolmentType, { permission: 'enrolment.begin', description: 'Records the first day.' })
  beginEnrolment(
    @Ctx() context: Context,
    @Arg('input', () => BeginEnrolmentInput, { description: 'The enrolment and the day.' }) input: BeginEnrolmentInput,
  ) {
    return beginEnrolment(context, input);
  }

  @Command(() => EnrolmentType, { permission: 'enrolment.attend', description: 'Records the hours followed on a day.' })
  attendEnrolment(
    @Ctx() context: Context,
    @Arg('input', () => AttendEnrolmentInput, { description: 'The enrolment, the day and the hours.' })
    input: AttendEnrolmentInput,
  ) {
    return attendEnrolment(context, input);
  }

  @Command(() => EnrolmentType, {
    permission: 'enrolment.complete',
    description: 'Records that the course was followed to its end.',
  })
  completeEnrolment(
    @Ctx() context: Context,
    @Arg('input', () => CompleteEnrolmentInput, { description: 'The enrolment and the day.' })
    input: CompleteEnrolmentInput,
  ) {
    return completeEnrolment(context, input);
  }

  @Command(() => EnrolmentType, {
    permission: 'enrolment.interrupt',
    description: 'Records that the person has to stop for now: a move, a release, a closure, health.',
  })
  interruptEnrolment(
    @Ctx() context: Context,
    @Arg('input', () => InterruptEnrolmentInput, { description: 'The enrolment, the day and the reason.' })
    input: InterruptEnrolmentInput,
  ) {
    return interruptEnrolment(context, input);
  }

  @Command(() => EnrolmentType, {
    permission: 'enrolment.resume',
    description: 'Goes on with what was interrupted, in the same course or in another.',
  })
  resumeEnrolment(
    @Ctx() context: Context,
    @Arg('input', () => ResumeEnrolmentInput, { description: 'The enrolment and the course.' })
    input: ResumeEnrolmentInput,
  ) {
    return resumeEnrolment(context, input);
  }

  @Command(() => EnrolmentType, { permission: 'enrolment.drop', description: 'Records that the person left for good.' })
  dropEnrolment(
    @Ctx() context: Context,
    @Arg('input', () => DropEnrolmentInput, { description: 'The enrolment, the day and the reason.' })
    input: DropEnrolmentInput,
  ) {
    return dropEnrolment(context, input);
  }

  @Command(() => EnrolmentType, {
    permission: 'enrolment.conclude',
    description: 'Enters the result of one person, with the number of the certificate when there is one.',
  })
  concludeEnrolment(
    @Ctx() context: Context,
    @Arg('input', () => ConcludeEnrolmentInput, { description: 'The enrolment and the result.' })
    input: ConcludeEnrolmentInput,
  ) {
    return concludeEnrolment(context, input);
  }
}
