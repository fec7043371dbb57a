import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { listSupportActions } from '../follow-up.reads.ts';
import { cancelSupportAction, completeSupportAction, openSupportAction } from './support-action.commands.ts';
import {
  CancelSupportActionInput,
  CompleteSupportActionInput,
  OpenSupportActionInput,
} from './support-action.input.ts';
import { SupportActionConnection, supportActionList, SupportActionType } from './support-action.type.ts';

@Resolver()
export class SupportActionResolver {
  @Reading(() => SupportActionConnection, {
    permission: 'followUp.read',
    description: 'What is done for projects within reach, the earliest due first.',
  })
  supportActions(
    @Ctx() context: Context,
    @Args(() => supportActionList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listSupportActions(context, args, info);
  }

  @Command(() => SupportActionType, {
    permission: 'supportAction.open',
    description: 'Takes an action on for a project that was handed over.',
  })
  openSupportAction(
    @Ctx() context: Context,
    @Arg('input', () => OpenSupportActionInput, { description: 'The plan, and what is done by when.' })
    input: OpenSupportActionInput,
  ) {
    return openSupportAction(context, input);
  }

  @Command(() => SupportActionType, {
    permission: 'supportAction.complete',
    description: 'Records that an action was done, and what came of it.',
  })
  completeSupportAction(
    @Ctx() context: Context,
    @Arg('input', () => CompleteSupportActionInput, { description: 'The action and its result.' })
    input: CompleteSupportActionInput,
  ) {
    return completeSupportAction(context, input);
  }

  @Command(() => SupportActionType, {
    permission: 'supportAction.cancel',
    description: 'Gives an action up, with the reason.',
  })
  cancelSupportAction(
    @Ctx() context: Context,
    @Arg('input', () => CancelSupportActionInput, { description: 'The action, and why.' })
    input: CancelSupportActionInput,
  ) {
    return cancelSupportAction(context, input);
  }
}
