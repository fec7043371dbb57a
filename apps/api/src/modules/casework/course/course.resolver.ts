import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { CaseType } from '../case.type.ts';
import { assignCase, closeCase, followCase, reopenCase, resumeCase, suspendCase } from './course.commands.ts';
import {
  AssignCaseInput,
  CloseCaseInput,
  FollowCaseInput,
  ReopenCaseInput,
  ResumeCaseInput,
  SuspendCaseInput,
} from './course.input.ts';

@Resolver()
export class CourseOfCaseResolver {
  @Command(() => CaseType, {
    permission: 'case.assign',
    description: 'Gives a case to an officer of its centre, with everything that belongs to it.',
  })
  assignCase(
    @Ctx() context: Context,
    @Arg('input', () => AssignCaseInput, { description: 'The case and the officer.' }) input: AssignCaseInput,
  ) {
    return assignCase(context, input);
  }

  @Command(() => CaseType, {
    permission: 'case.suspend',
    description: 'Suspends a case for a reason, until a day within the year.',
  })
  suspendCase(
    @Ctx() context: Context,
    @Arg('input', () => SuspendCaseInput, { description: 'The case, why, and until when.' }) input: SuspendCaseInput,
  ) {
    return suspendCase(context, input);
  }

  @Command(() => CaseType, {
    permission: 'case.resume',
    description: 'Takes a suspended case back to where it was.',
  })
  resumeCase(
    @Ctx() context: Context,
    @Arg('input', () => ResumeCaseInput, { description: 'The case.' }) input: ResumeCaseInput,
  ) {
    return resumeCase(context, input);
  }

  @Command(() => CaseType, {
    permission: 'case.follow',
    description: 'Begins follow-up when a job started, or again after equipment was handed over.',
  })
  followCase(
    @Ctx() context: Context,
    @Arg('input', () => FollowCaseInput, { description: 'The case, and the day of the job.' }) input: FollowCaseInput,
  ) {
    return followCase(context, input);
  }

  @Command(() => CaseType, {
    permission: 'case.close',
    description:
      'Closes a case without autonomy, for a reason of the list. What waits for the person is given back first.',
  })
  closeCase(
    @Ctx() context: Context,
    @Arg('input', () => CloseCaseInput, { description: 'The case, why it ends and when.' }) input: CloseCaseInput,
  ) {
    return closeCase(context, input);
  }

  @Command(() => CaseType, {
    permission: 'case.reopen',
    description: 'Takes a closed case up again, with its history.',
  })
  reopenCase(
    @Ctx() context: Context,
    @Arg('input', () => ReopenCaseInput, { description: 'The case, and why.' }) input: ReopenCaseInput,
  ) {
    return reopenCase(context, input);
  }
}
