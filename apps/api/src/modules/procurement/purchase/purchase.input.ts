import { Field, ID, InputType, Int } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import type { PurchaseMethod, PurchaseNature } from '@wasl/domain/procurement';
import type { TerritoryCode } from '@wasl/domain/territory';
import { ChangeInput, CommandInput } from '#graphql/command.input.ts';
import { MoneyScalar, TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { PurchaseMethodEnum, PurchaseNatureEnum } from './purchase.type.ts';

@InputType({ description: 'A need of a project.' })
export class RequisitionInput {
  @Field(() => ID, { description: 'The project.' })
  microProjectId!: string;

  @Field(() => Int, { description: 'The lot it is bought in.' })
  lot!: number;

  @Field(() => String, { description: 'The code of the item.' })
  itemCode!: string;

  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;

  @Field(() => MoneyScalar, { description: 'The estimate for one unit, in centimes.' })
  unitEstimate!: Centimes;
}

@InputType({ description: 'Groups needs of approved projects into a purchase.' })
export class DraftPurchaseInput extends CommandInput {
  @Field(() => TerritoryCodeScalar, { description: 'Where it is bought for.' })
  territoryCode!: TerritoryCode;

  @Field(() => String, { description: 'What is bought, in a line.' })
  title!: string;

  @Field(() => PurchaseNatureEnum, { description: 'What is bought.' })
  nature!: PurchaseNature;

  @Field(() => PurchaseMethodEnum, { description: 'By what procedure.' })
  method!: PurchaseMethod;

  @Field(() => String, { nullable: true, description: 'Why this procedure, where it needs a reason.' })
  justification?: string | null;

  @Field(() => [RequisitionInput], { description: 'The needs, in order.' })
  lines!: RequisitionInput[];
}

@InputType({ description: 'Puts a purchase up for approval.' })
export class ConsolidatePurchaseInput extends ChangeInput {}

@InputType({ description: 'Approves a purchase.' })
export class ApprovePurchaseInput extends ChangeInput {}

@InputType({ description: 'Publishes a purchase: offers may come.' })
export class PublishPurchaseInput extends ChangeInput {}

@InputType({ description: 'Takes up again a purchase that found no offer.' })
export class RelaunchPurchaseInput extends ChangeInput {}

@InputType({ description: 'Orders what was awarded.' })
export class OrderPurchaseInput extends ChangeInput {}

@InputType({ description: 'Settles a purchase that is accepted for good and paid.' })
export class SettlePurchaseInput extends ChangeInput {}

@InputType({ description: 'Ends a purchase for a reason.' })
abstract class EndPurchaseInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Declares that a purchase found no offer that serves.' })
export class DeclarePurchaseUnsuccessfulInput extends EndPurchaseInput {}

@InputType({ description: 'Calls a purchase off before it is ordered.' })
export class CancelPurchaseInput extends EndPurchaseInput {}
