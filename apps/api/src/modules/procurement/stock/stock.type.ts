import { Field, Int, ObjectType } from 'type-graphql';
import type { Trilingual } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';

@ObjectType('StockLevel', { description: 'How much of an item is in the store that serves a territory.' })
export class StockLevelType {
  @Field(() => TerritoryCodeScalar, { description: 'The territory that the store serves.' })
  territory!: TerritoryCode;

  @Field(() => String, { description: 'The code of the item.' })
  itemCode!: string;

  @Field(() => TrilingualType, { description: 'What it is.' })
  names!: Trilingual;

  @Field(() => Int, { description: 'How many units are in the store.' })
  onHand!: number;

  @Field(() => Int, { description: 'Of these, how many are set aside for a handover.' })
  reserved!: number;

  @Field(() => Int, { description: 'Of these, how many are free.' })
  available!: number;

  @Field(() => Int, { description: 'How many are accepted and not on a shelf yet.' })
  awaited!: number;
}

@ObjectType('Stock', { description: 'What the stores within reach hold.' })
export class StockType {
  @Field(() => [StockLevelType], { description: 'Item by item, territory by territory.' })
  levels!: StockLevelType[];
}
