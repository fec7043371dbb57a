import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { contractMicroProject, prepareMicroProject, procureMicroProject } from './equipment.commands.ts';
import { formulateMicroProject } from './formulate.commands.ts';
import {
  returnMicroProject,
  reviewMicroProject,
  shortlistMicroProject,
  studyMicroProject,
  submitMicroProject,
  withdrawMicroProject,
} from './micro-project.commands.ts';
import { MicroProject } from './micro-project.entity.ts';
import {
  ContractMicroProjectInput,
  FormulateMicroProjectInput,
  PrepareMicroProjectInput,
  ProcureMicroProjectInput,
  ReturnMicroProjectInput,
  ReviewMicroProjectInput,
  ShortlistMicroProjectInput,
  StudyMicroProjectInput,
  SubmitMicroProjectInput,
  WithdrawMicroProjectInput,
} from './micro-project.input.ts';
import { MicroProjectConnection, MicroProjectType, microProjectList } from './micro-project.type.ts';

@Resolver(() => MicroProjectType)
export class MicroProjectResolver {
  @Reading(() => MicroProjectConnection, {
    permission: 'microProject.read',
    description: 'The micro-projects within reach, the last changed first.',
  })
  microProjects(
    @Ctx() context: Context,
    @Args(() => microProjectList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.read.list(MicroProject, args, info);
  }

  @Reading(() => MicroProjectType, {
    permission: 'microProject.read',
    nullable: true,
    description: 'One micro-project; null when it does not exist or is out of reach.',
  })
  microProject(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id of the micro-project.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.read.one(MicroProject, id, info);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.formulate',
    description: 'Formulates a project for a beneficiary whose validated diagnosis covers its trade.',
  })
  formulateMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => FormulateMicroProjectInput, { description: 'The project and its lines.' })
    input: FormulateMicroProjectInput,
  ) {
    return formulateMicroProject(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.study',
    description: 'Records the feasibility study of a project.',
  })
  studyMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => StudyMicroProjectInput, { description: 'What changes, and the version that was read.' })
    input: StudyMicroProjectInput,
  ) {
    return studyMicroProject(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.submit',
    description: 'Submits a studied project to the province.',
  })
  submitMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => SubmitMicroProjectInput, { description: 'What changes, and the version that was read.' })
    input: SubmitMicroProjectInput,
  ) {
    return submitMicroProject(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.review',
    description: 'Takes a submitted project under review.',
  })
  reviewMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => ReviewMicroProjectInput, { description: 'What changes, and the version that was read.' })
    input: ReviewMicroProjectInput,
  ) {
    return reviewMicroProject(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.shortlist',
    description: 'Puts a reviewed project before the committee.',
  })
  shortlistMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => ShortlistMicroProjectInput, { description: 'What changes, and the version that was read.' })
    input: ShortlistMicroProjectInput,
  ) {
    return shortlistMicroProject(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.return',
    description: 'Sends a project back to be reworked.',
  })
  returnMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => ReturnMicroProjectInput, { description: 'What changes, and the version that was read.' })
    input: ReturnMicroProjectInput,
  ) {
    return returnMicroProject(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.withdraw',
    description: 'Withdraws a project and frees what was committed to it.',
  })
  withdrawMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawMicroProjectInput, { description: 'What changes, and the version that was read.' })
    input: WithdrawMicroProjectInput,
  ) {
    return withdrawMicroProject(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.contract',
    description: 'Records that the beneficiary signed the commitment letter.',
  })
  contractMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => ContractMicroProjectInput, { description: 'What changes, and the version that was read.' })
    input: ContractMicroProjectInput,
  ) {
    return contractMicroProject(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.procure',
    description: 'Begins the purchase of the equipment.',
  })
  procureMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => ProcureMicroProjectInput, { description: 'What changes, and the version that was read.' })
    input: ProcureMicroProjectInput,
  ) {
    return procureMicroProject(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.prepare',
    description: 'Declares a project ready: all its equipment is reserved.',
  })
  prepareMicroProject(
    @Ctx() context: Context,
    @Arg('input', () => PrepareMicroProjectInput, { description: 'What changes, and the version that was read.' })
    input: PrepareMicroProjectInput,
  ) {
    return prepareMicroProject(context, input);
  }
}
