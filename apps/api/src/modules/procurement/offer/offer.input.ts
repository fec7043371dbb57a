import { Field, ID, InputType, Int } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';

@InputType({ description: 'The price of one unit of a line.' })
export class OfferPriceInput {
  @Field(() => ID, { description: 'The line of the purchase.' })
  lineId!: string;

  @Field(() => MoneyScalar, { description: 'The price of one unit, in centimes.' })
  unitPrice!: Centimes;
}

@InputType({ description: 'Records an offer.' })
export class RecordOfferInput extends CommandInput {
  @Field(() => ID, { description: 'The purchase.' })
  purchaseId!: string;

  @Field(() => ID, { description: 'The supplier.' })
  supplierId!: string;

  @Field(() => DateScalar, { description: 'The day it came.' })
  receivedOn!: string;

  @Field(() => Int, { description: 'In how many days it delivers.' })
  deliveryDays!: number;

  @Field(() => [OfferPriceInput], { description: 'A price for every line.' })
  prices!: OfferPriceInput[];
}

@InputType({ description: 'Opens the offers.' })
export class OpenPurchaseOffersInput extends ChangeInput {}

@InputType({ description: 'What the examination of an offer found.' })
export class OfferFindingInput {
  @Field(() => ID, { description: 'The offer.' })
  offerId!: string;

  @Field(() => Boolean, { description: 'Whether it is in order.' })
  isCompliant!: boolean;

  @Field(() => String, { nullable: true, description: 'Why, where it is not.' })
  remark?: string | null;
}

@InputType({ description: 'Records the examination of every offer.' })
export class EvaluatePurchaseInput extends ChangeInput {
  @Field(() => [OfferFindingInput], { description: 'One finding for each offer.' })
  findings!: OfferFindingInput[];
}

@InputType({ description: 'Awards a purchase to an offer.' })
export class AwardPurchaseInput extends ChangeInput {
  @Field(() => ID, { description: 'The offer that wins.' })
  offerId!: string;

  @Field(() => String, { nullable: true, description: 'Why, where it is not the least expensive in order.' })
  reason?: string | null;
}
