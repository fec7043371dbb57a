import { Field, ID, InputType, Int } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import { CommandInput } from '#graphql/command.input.ts';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';

@InputType({ description: 'What arrived of one item.' })
export class ReceivedLineInput {
  @Field(() => String, { description: 'The code of the item.' })
  itemCode!: string;

  @Field(() => Int, { description: 'How many units. A tracked item becomes as many assets, another one a single lot.' })
  quantity!: number;

  @Field(() => MoneyScalar, { description: 'What one unit cost, in centimes.' })
  unitCost!: Centimes;

  @Field(() => [String], { description: 'The serial numbers, one for each unit of a tracked item, or none at all.' })
  serialNumbers!: string[];
}

@InputType({ description: 'Receives equipment for a project: each piece or lot is tagged.' })
export class ReceiveAssetsInput extends CommandInput {
  @Field(() => ID, { description: 'The project.' })
  microProjectId!: string;

  @Field(() => DateScalar, { description: 'The day of the delivery.' })
  receivedOn!: string;

  @Field(() => [ReceivedLineInput], { description: 'What arrived.' })
  lines!: ReceivedLineInput[];
}

@InputType({ description: 'Names assets of one project.' })
export abstract class AssetsInput extends CommandInput {
  @Field(() => ID, { description: 'The project.' })
  microProjectId!: string;

  @Field(() => [ID], { description: 'The assets, at most 250.' })
  assetIds!: string[];
}

@InputType({ description: 'Accepts equipment that was received.' })
export class AcceptAssetsInput extends AssetsInput {}

@InputType({ description: 'Puts accepted equipment in store.' })
export class StoreAssetsInput extends AssetsInput {}

@InputType({ description: 'Reserves equipment in store for the handover.' })
export class ReserveAssetsInput extends AssetsInput {}
