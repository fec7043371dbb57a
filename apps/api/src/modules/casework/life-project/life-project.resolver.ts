import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { agreeLifeProject, doLifeStep } from './life-project.commands.ts';
import { AgreeLifeProjectInput, DoLifeStepInput } from './life-project.input.ts';
import { LifeProjectType, LifeStepType } from './life-project.type.ts';

@Resolver()
export class LifeProjectResolver {
  @Command(() => LifeProjectType, {
    permission: 'lifeProject.agree',
    description: 'Agrees on a life project with the person of an open case. The one before it is kept as it was.',
  })
  agreeLifeProject(
    @Ctx() context: Context,
    @Arg('input', () => AgreeLifeProjectInput, { description: 'The case, the goal and the steps.' })
    input: AgreeLifeProjectInput,
  ) {
    return agreeLifeProject(context, input);
  }

  @Command(() => LifeStepType, {
    permission: 'lifeProject.doStep',
    description: 'Records that a step of the life project in force was done.',
  })
  doLifeStep(
    @Ctx() context: Context,
    @Arg('input', () => DoLifeStepInput, { description: 'The step and the day.' }) input: DoLifeStepInput,
  ) {
    return doLifeStep(context, input);
  }
}
