import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { CaseType } from '#modules/casework/case.type.ts';
import { listAccesses, listEntries } from './audit.reads.ts';
import { AccessEntryConnection, AuditEntryConnection, accessEntryList, auditEntryList } from './audit.type.ts';
import { breakGlass } from './break-glass.commands.ts';
import { BreakGlassInput } from './break-glass.input.ts';

@Resolver()
export class AuditResolver {
  @Reading(() => AuditEntryConnection, {
    permission: 'audit.read',
    description: 'What was done, by whom, when and why, the latest first.',
  })
  auditEntries(
    @Ctx() context: Context,
    @Args(() => auditEntryList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listEntries(context, args, info);
  }

  @Reading(() => AccessEntryConnection, {
    permission: 'audit.read',
    description: 'Who saw what of a person, and who was refused, the latest first.',
  })
  accessEntries(
    @Ctx() context: Context,
    @Args(() => accessEntryList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAccesses(context, args, info);
  }

  @Command(() => CaseType, {
    permission: 'case.breakGlass',
    description:
      'Opens a case out of reach, to be read with the identity for 60 minutes. It is audited, and the region and the data protection officer are told.',
  })
  breakGlass(
    @Ctx() context: Context,
    @Arg('input', () => BreakGlassInput, { description: 'Which case, and why.' }) input: BreakGlassInput,
  ) {
    return breakGlass(context, input);
  }
}
