import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { MicroProjectType } from './micro-project.type.ts';
import { approveMicroProject, rejectMicroProject } from './project-decision.commands.ts';
import { ApproveMicroProjectInput, RejectMicroProjectInput } from './project-decision.input.ts';

@Resolver(() => MicroProjectType)
export class ProjectDecisionResolver {
  @Command(() => MicroProjectType, {
    permission: 'microProject.approve',
    description:
      'Records that the committee approved a project, and commits the amount granted to its tranche. Nobody decides on a project they submitted.',
  })
  approveMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => ApproveMicroProjectInput, { description: 'What changes, and the version that was read.' })
    input: ApproveMicroProjectInput,
  ) {
    return approveMicroProject(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.reject',
    description: 'Records that the committee rejected a project, with a reason that is told to the beneficiary.',
  })
  rejectMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => RejectMicroProjectInput, { description: 'What changes, and the version that was read.' })
    input: RejectMicroProjectInput,
  ) {
    return rejectMicroProject(context, input);
  }
}
