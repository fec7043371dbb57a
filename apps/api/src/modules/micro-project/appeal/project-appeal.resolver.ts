import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { MicroProjectType } from '../micro-project.type.ts';
import { appealMicroProject } from './project-appeal.commands.ts';
import { AppealMicroProjectInput } from './project-appeal.input.ts';

@Resolver(() => MicroProjectType)
export class ProjectAppealResolver {
  @Command(() => MicroProjectType, {
    permission: 'microProject.appeal',
    description: 'Asks for a new look at a rejected project, once: it is examined and decided on again.',
  })
  appealMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => AppealMicroProjectInput, { description: 'Why, and the version that was read.' })
    input: AppealMicroProjectInput,
  ) {
    return appealMicroProject(context, input);
  }
}
