import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { MicroProjectType } from '../micro-project.type.ts';
import { listLicence, presentLicence, waiveLicence } from './project-licence.commands.ts';
import { ListLicenceInput, PresentLicenceInput, WaiveLicenceInput } from './project-licence.input.ts';

@Resolver(() => MicroProjectType)
export class ProjectLicenceResolver {
  @Command(() => MicroProjectType, {
    permission: 'microProject.listLicence',
    description: 'Lists a licence that the trade of a project needs: nothing is handed over before it is there.',
  })
  listLicence(
    @Ctx() context: Context,
    @Arg('input', () => ListLicenceInput, { description: 'Which licence, and the version that was read.' })
    input: ListLicenceInput,
  ) {
    return listLicence(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.presentLicence',
    description: 'Records that a licence of a project is there, by its number and its day.',
  })
  presentLicence(
    @Ctx() context: Context,
    @Arg('input', () => PresentLicenceInput, { description: 'Which licence, and the version that was read.' })
    input: PresentLicenceInput,
  ) {
    return presentLicence(context, input);
  }

  @Command(() => MicroProjectType, {
    permission: 'microProject.waiveLicence',
    description: 'Waives a licence by name, for a reason. Nobody waives what they wrote.',
  })
  waiveLicence(
    @Ctx() context: Context,
    @Arg('input', () => WaiveLicenceInput, { description: 'Which licence, and the version that was read.' })
    input: WaiveLicenceInput,
  ) {
    return waiveLicence(context, input);
  }
}
