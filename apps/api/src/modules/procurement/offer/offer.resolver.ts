import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { PurchaseType } from '../purchase/purchase.type.ts';
import { awardPurchase, evaluatePurchase, openPurchaseOffers, recordOffer } from './offer.commands.ts';
import { AwardPurchaseInput, EvaluatePurchaseInput, OpenPurchaseOffersInput, RecordOfferInput } from './offer.input.ts';

@Resolver(() => PurchaseType)
export class OfferResolver {
  @Command(() => PurchaseType, {
    permission: 'purchase.recordOffer',
    description: 'Records an offer for a published purchase: a price for every line.',
  })
  recordOffer(
    @Ctx() context: Context,
    @Arg('input', () => RecordOfferInput, { description: 'The offer.' }) input: RecordOfferInput,
  ) {
    return recordOffer(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.openOffers',
    description: 'Opens the offers, when there are as many as the method asks.',
  })
  openPurchaseOffers(
    @Ctx() context: Context,
    @Arg('input', () => OpenPurchaseOffersInput, { description: 'What changes, and the version that was read.' })
    input: OpenPurchaseOffersInput,
  ) {
    return openPurchaseOffers(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.evaluate',
    description: 'Records the examination of every offer.',
  })
  evaluatePurchase(
    @Ctx() context: Context,
    @Arg('input', () => EvaluatePurchaseInput, { description: 'What changes, and the version that was read.' })
    input: EvaluatePurchaseInput,
  ) {
    return evaluatePurchase(context, input);
  }

  @Command(() => PurchaseType, {
    permission: 'purchase.award',
    description: 'Awards a purchase to the least expensive offer in order, or to another for a written reason.',
  })
  awardPurchase(
    @Ctx() context: Context,
    @Arg('input', () => AwardPurchaseInput, { description: 'What changes, and the version that was read.' })
    input: AwardPurchaseInput,
  ) {
    return awardPurchase(context, input);
  }
}
