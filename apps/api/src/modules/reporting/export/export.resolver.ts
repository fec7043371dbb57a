import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { exportList } from './export.commands.ts';
import { ExportedListType, ExportListInput } from './export.type.ts';

@Resolver()
export class ExportResolver {
  @Command(() => ExportedListType, {
    permission: 'list.export',
    description:
      'Takes a list away as a file, within the reach that lists it. Who took it and when stands on it and in the audit; it asks for a fresh second factor.',
  })
  exportList(
    @Ctx() context: Context,
    @Arg('input', () => ExportListInput, { description: 'Which list, and what for.' }) input: ExportListInput,
  ) {
    return exportList(context, input);
  }
}
