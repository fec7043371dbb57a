import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { consolidatePurchase, draftNewPurchase, relaunchPurchase } from './draft-purchase.commands.ts';
import {
  approveConsolidatedPurchase,
  cancelPurchase,
  declarePurchaseUnsuccessful,
  orderPurchase,
  publishPurchase,
  settlePurchase,
} from './purchase.commands.ts';
import { Purchase } from './purchase.entity.ts';
import {
  ApprovePurchaseInput,
  CancelPurchaseInput,
  ConsolidatePurchaseInput,
  DeclarePurchaseUnsuccessfulInput,
  DraftPurchaseInput,
  OrderPurchaseInput,
  PublishPurchaseInput,
  RelaunchPurchaseInput,
  SettlePurchaseInput,
} from './purchase.input.ts';
import { PurchaseConnection, PurchaseType, purchaseList } from './purchase.type.ts';

@Resolver(() => PurchaseType)
export class PurchaseResolver {
  @Reading(() => PurchaseConnection, {
    permission: 'purchase.read',
    description: 'The purchases within reach, the latest change first.',
  })
  purchases(@Ctx() context: Context, @Args(() => purchaseList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return context.read.list(Purchase, args, info);
  }

  @Reading(() => PurchaseType, {
    permission: 'purchase.read',
    nullable: true,
    description: 'One purchase; null when it does not exist or is out of reach.',
  })
  purchase(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.read.one(Purchase, id, info);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.draft',
    description: 'Groups needs of approved projects into a purchase, within their budgets.',
  })
  draftPurchase(
    @Ctx() context: Context,
    @Arg('input', () => DraftPurchaseInput, { description: 'The purchase and its lines.' }) input: DraftPurchaseInput,
  ) {
    return draftNewPurchase(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.draft',
    description: 'Puts a purchase up for approval: its method must carry it, and signs of a split are noted.',
  })
  consolidatePurchase(
    @Ctx() context: Context,
    @Arg('input', () => ConsolidatePurchaseInput, { description: 'What changes, and the version that was read.' })
    input: ConsolidatePurchaseInput,
  ) {
    return consolidatePurchase(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.approve',
    description: 'Approves a purchase; never by who prepared it.',
  })
  approvePurchase(
    @Ctx() context: Context,
    @Arg('input', () => ApprovePurchaseInput, { description: 'What changes, and the version that was read.' })
    input: ApprovePurchaseInput,
  ) {
    return approveConsolidatedPurchase(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.publish',
    description: 'Publishes a purchase: offers may come.',
  })
  publishPurchase(
    @Ctx() context: Context,
    @Arg('input', () => PublishPurchaseInput, { description: 'What changes, and the version that was read.' })
    input: PublishPurchaseInput,
  ) {
    return publishPurchase(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.order',
    description:
      'Orders what was awarded, or what was sent back: each project holds a commitment that covers its part.',
  })
  orderPurchase(
    @Ctx() context: Context,
    @Arg('input', () => OrderPurchaseInput, { description: 'What changes, and the version that was read.' })
    input: OrderPurchaseInput,
  ) {
    return orderPurchase(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.settle',
    description: 'Settles a purchase: it is accepted for good, and all that was accepted is paid.',
  })
  settlePurchase(
    @Ctx() context: Context,
    @Arg('input', () => SettlePurchaseInput, { description: 'What changes, and the version that was read.' })
    input: SettlePurchaseInput,
  ) {
    return settlePurchase(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.evaluate',
    description: 'Declares that a purchase found no offer that serves.',
  })
  declarePurchaseUnsuccessful(
    @Ctx() context: Context,
    @Arg('input', () => DeclarePurchaseUnsuccessfulInput, {
      description: 'What changes, and the version that was read.',
    })
    input: DeclarePurchaseUnsuccessfulInput,
  ) {
    return declarePurchaseUnsuccessful(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.draft',
    description: 'Takes up again a purchase that found no offer.',
  })
  relaunchPurchase(
    @Ctx() context: Context,
    @Arg('input', () => RelaunchPurchaseInput, { description: 'What changes, and the version that was read.' })
    input: RelaunchPurchaseInput,
  ) {
    return relaunchPurchase(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.cancel',
    description: 'Calls a purchase off before it is ordered.',
  })
  cancelPurchase(
    @Ctx() context: Context,
    @Arg('input', () => CancelPurchaseInput, { description: 'What changes, and the version that was read.' })
    input: CancelPurchaseInput,
  ) {
    return cancelPurchase(context, input);
  }
}
