import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { CaseType } from '#modules/casework/case.type.ts';
import { MicroProjectType } from '#modules/micro-project/micro-project.type.ts';
import { concludeCase, recordOutcome } from './outcome.commands.ts';
import {
  ConcludeCaseInput,
  FailMicroProjectInput,
  RecordOutcomeInput,
  RecordStayInput,
  SustainMicroProjectInput,
} from './outcome.input.ts';
import { failMicroProject, recordStay, sustainMicroProject } from './stay.commands.ts';

@Resolver()
export class OutcomeResolver {
  @Command(() => CaseType, {
    permission: 'case.conclude',
    description:
      'Concludes that a person stands on their own: visits done, activity operating, income enough twice in a row.',
  })
  concludeCase(
    @Ctx() context: Context,
    @Arg('input', () => ConcludeCaseInput, { description: 'The case.' }) input: ConcludeCaseInput,
  ) {
    return concludeCase(context, input);
  }

  @Command(() => CaseType, {
    permission: 'case.recordOutcome',
    description: 'Records what became of a person, how sure one is, and where it is known from.',
  })
  recordOutcome(
    @Ctx() context: Context,
    @Arg('input', () => RecordOutcomeInput, { description: 'The case and the outcome.' }) input: RecordOutcomeInput,
  ) {
    return recordOutcome(context, input);
  }

  @Command(() => CaseType, {
    permission: 'case.recordStay',
    description: 'Records a new stay. What was handed over rests, and the family is asked what becomes of it.',
  })
  recordStay(
    @Ctx() context: Context,
    @Arg('input', () => RecordStayInput, { description: 'The case and the stay.' }) input: RecordStayInput,
  ) {
    return recordStay(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.fail',
    description: 'Records that an activity failed, with the reason. No rule ever does.',
  })
  failMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => FailMicroProjectInput, { description: 'The project, and why.' }) input: FailMicroProjectInput,
  ) {
    return failMicroProject(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.sustain',
    description: 'Records that an activity operates when its time of follow-up is over.',
  })
  sustainMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => SustainMicroProjectInput, { description: 'The project.' }) input: SustainMicroProjectInput,
  ) {
    return sustainMicroProject(context, input);
  }
}
