import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { EventEntryType } from './event-entry.type.ts';
import { markEntry } from './event-entry.commands.ts';
import { handOver } from './handover.commands.ts';
import { HandOverInput, MarkEntryInput } from './handover.input.ts';

@Resolver(() => EventEntryType)
export class HandoverResolver {
  @Command(() => EventEntryType, {
    permission: 'distributionEvent.handOver',
    description:
      'Hands all the equipment of a project over to its beneficiary, signed, in one go: assets, report, money, project and case move together. Asks for the receipts.',
  })
  handOver(
    @Ctx() context: Context,
    @Arg('input', () => HandOverInput, { description: 'What is handed over, and to whom.' }) input: HandOverInput,
  ) {
    return handOver(context, input);
  }

  @Command(() => EventEntryType, {
    permission: 'distributionEvent.markEntry',
    description: 'Marks a line of the list as absent or refused, or puts it back on the list before the event is held.',
  })
  markEntry(
    @Ctx() context: Context,
    @Arg('input', () => MarkEntryInput, { description: 'What changes, and the version that was read.' })
    input: MarkEntryInput,
  ) {
    return markEntry(context, input);
  }
}
