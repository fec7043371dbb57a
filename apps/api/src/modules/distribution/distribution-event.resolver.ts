import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import {
  cancelDistributionEvent,
  closeDistributionEvent,
  draftDistributionEvent,
  holdDistributionEvent,
  planDistributionEvent,
  postponeDistributionEvent,
} from './distribution-event.commands.ts';
import { DistributionEvent } from './distribution-event.entity.ts';
import {
  CancelDistributionEventInput,
  ChangeDistributionListInput,
  CloseDistributionEventInput,
  DraftDistributionEventInput,
  FreezeDistributionEventInput,
  HoldDistributionEventInput,
  PlanDistributionEventInput,
  PostponeDistributionEventInput,
  ReadyDistributionEventInput,
  ReconcileDistributionEventInput,
} from './distribution-event.input.ts';
import {
  DistributionEventConnection,
  DistributionEventType,
  distributionEventList,
} from './distribution-event.type.ts';
import { changeDistributionList, freezeDistributionEvent, readyDistributionEvent } from './event-list.commands.ts';
import { reconcileDistributionEvent } from './reconcile.commands.ts';

@Resolver(() => DistributionEventType)
export class DistributionEventResolver {
  @Reading(() => DistributionEventConnection, {
    permission: 'distributionEvent.read',
    description: 'The distribution events within reach, the latest first.',
  })
  distributionEvents(
    @Ctx() context: Context,
    @Args(() => distributionEventList.Args) args: ListArgs,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.read.list(DistributionEvent, args, info);
  }

  @Reading(() => DistributionEventType, {
    permission: 'distributionEvent.read',
    nullable: true,
    description: 'One distribution event; null when it does not exist or is out of reach.',
  })
  distributionEvent(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id of the event.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.read.one(DistributionEvent, id, info);
  }

  @Command(() => DistributionEventType, {
    permission: 'distributionEvent.draft',
    description: 'Drafts a distribution event with its list.',
  })
  draftDistributionEvent(
    @Ctx() context: Context,
    @Arg('input', () => DraftDistributionEventInput, { description: 'The event and its list.' })
    input: DraftDistributionEventInput,
  ) {
    return draftDistributionEvent(context, input);
  }

  @Command(() => DistributionEventType, {
    permission: 'distributionEvent.draft',
    description: 'Replaces the list of an event, until it is frozen.',
  })
  changeDistributionList(
    @Ctx() context: Context,
    @Arg('input', () => ChangeDistributionListInput, { description: 'What changes, and the version that was read.' })
    input: ChangeDistributionListInput,
  ) {
    return changeDistributionList(context, input);
  }

  @Command(() => DistributionEventType, {
    permission: 'distributionEvent.plan',
    description: 'Sets the event on the calendar.',
  })
  planDistributionEvent(
    @Ctx() context: Context,
    @Arg('input', () => PlanDistributionEventInput, { description: 'What changes, and the version that was read.' })
    input: PlanDistributionEventInput,
  ) {
    return planDistributionEvent(context, input);
  }

  @Command(() => DistributionEventType, {
    permission: 'distributionEvent.freeze',
    description: 'Freezes the list: every project on it is approved, and its case open.',
  })
  freezeDistributionEvent(
    @Ctx() context: Context,
    @Arg('input', () => FreezeDistributionEventInput, { description: 'What changes, and the version that was read.' })
    input: FreezeDistributionEventInput,
  ) {
    return freezeDistributionEvent(context, input);
  }

  @Command(() => DistributionEventType, {
    permission: 'distributionEvent.ready',
    description: 'Declares the event ready: every project on the list is.',
  })
  readyDistributionEvent(
    @Ctx() context: Context,
    @Arg('input', () => ReadyDistributionEventInput, { description: 'What changes, and the version that was read.' })
    input: ReadyDistributionEventInput,
  ) {
    return readyDistributionEvent(context, input);
  }

  @Command(() => DistributionEventType, {
    permission: 'distributionEvent.hold',
    description: 'Records that the event took place.',
  })
  holdDistributionEvent(
    @Ctx() context: Context,
    @Arg('input', () => HoldDistributionEventInput, { description: 'What changes, and the version that was read.' })
    input: HoldDistributionEventInput,
  ) {
    return holdDistributionEvent(context, input);
  }

  @Command(() => DistributionEventType, {
    permission: 'distributionEvent.reconcile',
    description: 'Reconciles list and handovers, and freezes the figures that may be published.',
  })
  reconcileDistributionEvent(
    @Ctx() context: Context,
    @Arg('input', () => ReconcileDistributionEventInput, {
      description: 'What changes, and the version that was read.',
    })
    input: ReconcileDistributionEventInput,
  ) {
    return reconcileDistributionEvent(context, input);
  }

  @Command(() => DistributionEventType, {
    permission: 'distributionEvent.close',
    description: 'Closes the event and asks for its statement in three languages.',
  })
  closeDistributionEvent(
    @Ctx() context: Context,
    @Arg('input', () => CloseDistributionEventInput, { description: 'What changes, and the version that was read.' })
    input: CloseDistributionEventInput,
  ) {
    return closeDistributionEvent(context, input);
  }

  @Command(() => DistributionEventType, {
    permission: 'distributionEvent.postpone',
    description: 'Puts the event off; it is planned again later.',
  })
  postponeDistributionEvent(
    @Ctx() context: Context,
    @Arg('input', () => PostponeDistributionEventInput, { description: 'What changes, and the version that was read.' })
    input: PostponeDistributionEventInput,
  ) {
    return postponeDistributionEvent(context, input);
  }

  @Command(() => DistributionEventType, { permission: 'distributionEvent.cancel', description: 'Calls the event off.' })
  cancelDistributionEvent(
    @Ctx() context: Context,
    @Arg('input', () => CancelDistributionEventInput, { description: 'What changes, and the version that was read.' })
    input: CancelDistributionEventInput,
  ) {
    return cancelDistributionEvent(context, input);
  }
}
