import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { PurchaseType } from '../purchase/purchase.type.ts';
import { acceptPurchase, acceptPurchaseFinally, signPurchaseAcceptance } from './acceptance.commands.ts';
import { deliverPurchase, rejectPurchaseDelivery } from './delivery.commands.ts';
import {
  AcceptPurchaseFinallyInput,
  AcceptPurchaseInput,
  DeliverPurchaseInput,
  RejectPurchaseDeliveryInput,
  SignPurchaseAcceptanceInput,
} from './delivery.input.ts';

@Resolver(() => PurchaseType)
export class DeliveryResolver {
  @Command(() => PurchaseType, {
    permission: 'purchase.deliver',
    description: 'Records what came with a delivery note: the whole order, or a part of it.',
  })
  deliverPurchase(
    @Ctx() context: Context,
    @Arg('input', () => DeliverPurchaseInput, { description: 'What changes, and the version that was read.' })
    input: DeliverPurchaseInput,
  ) {
    return deliverPurchase(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.sign',
    description: 'Signs for what came; three sign, none of them the buyer.',
  })
  signPurchaseAcceptance(
    @Ctx() context: Context,
    @Arg('input', () => SignPurchaseAcceptanceInput, { description: 'What changes, and the version that was read.' })
    input: SignPurchaseAcceptanceInput,
  ) {
    return signPurchaseAcceptance(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.accept',
    description:
      'Accepts what came when three have signed: its pieces become the accepted equipment of their projects.',
  })
  acceptPurchase(
    @Ctx() context: Context,
    @Arg('input', () => AcceptPurchaseInput, { description: 'What changes, and the version that was read.' })
    input: AcceptPurchaseInput,
  ) {
    return acceptPurchase(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.accept',
    description: 'Accepts a purchase for good.',
  })
  acceptPurchaseFinally(
    @Ctx() context: Context,
    @Arg('input', () => AcceptPurchaseFinallyInput, { description: 'What changes, and the version that was read.' })
    input: AcceptPurchaseFinallyInput,
  ) {
    return acceptPurchaseFinally(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.reject',
    description: 'Sends back what came: the same is ordered again.',
  })
  rejectPurchaseDelivery(
    @Ctx() context: Context,
    @Arg('input', () => RejectPurchaseDeliveryInput, { description: 'What changes, and the version that was read.' })
    input: RejectPurchaseDeliveryInput,
  ) {
    return rejectPurchaseDelivery(context, input);
  }
}
