import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { Reading } from '#graphql/reading.ts';
import { importReleases } from './mass-release.commands.ts';
import { ImportReleasesInput } from './mass-release.input.ts';
import { findReleaseImport } from './mass-release.reads.ts';
import { ReleaseImportType } from './mass-release.type.ts';

@Resolver()
export class MassReleaseResolver {
  @Reading(() => ReleaseImportType, {
    permission: 'case.importReleases',
    nullable: true,
    description: 'One list of releases; null when it does not exist or is out of reach.',
  })
  releaseImport(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id of the list.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findReleaseImport(context, id, info);
  }

  @Command(() => ReleaseImportType, {
    permission: 'case.importReleases',
    description:
      'Records a day of many releases, or says what would become of each line. A line that is refused takes no other with it, and the same list again finds what it did before.',
  })
  importReleases(
    @Ctx() context: Context,
    @Arg('input', () => ImportReleasesInput, { description: 'The establishment, the day and the lines.' })
    input: ImportReleasesInput,
  ) {
    return importReleases(context, input);
  }
}
