import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes, Trilingual } from '@wasl/domain/kernel';
import { type PriceBasis, priceBases, priceBasisLabels } from '@wasl/domain/programme';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { booleanFilter, enumFilter, moneyFilter, stringFilter, namesFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { MoneyScalar } from '#graphql/scalars/index.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';

export const PriceBasisEnum = enumOf(priceBases, {
  name: 'PriceBasis',
  description: 'What a price rests on. An estimate is shown as one.',
  labels: priceBasisLabels,
});

@ObjectType('ItemType', { implements: Node, description: 'A kind of equipment or stock that a project may receive.' })
export class ItemTypeType extends Node {
  @Field(() => String, { description: 'The code, as in `WLD-POSTE`.' })
  code!: string;

  @Field(() => TrilingualType, { description: 'The name.' })
  names!: Trilingual;

  @Field(() => String, { description: 'What is counted: `u` a piece, `set`, `lot`, `head` or `m`.' })
  unit!: string;

  @Field(() => TrilingualType, { description: 'The unit in words.' })
  unitNames!: Trilingual;

  @Field(() => MoneyScalar, { description: 'The price of one unit, taxes included.' })
  unitPrice!: Centimes;

  @Field(() => PriceBasisEnum, { description: 'What the price rests on.' })
  priceBasis!: PriceBasis;

  @Field(() => Boolean, { description: 'Whether the price was confirmed; false for every estimate.' })
  verified!: boolean;

  @Field(() => String, { description: 'The family of the item, as in `EQUIPMENT`, `SMALL_TOOL` or `OPENING_STOCK`.' })
  category!: string;

  @Field(() => Boolean, {
    description: 'Whether each piece carries a tag of its own; the others are handed over as a quantity.',
  })
  isTracked!: boolean;

  @Field(() => Boolean, { description: 'Whether it is used up.' })
  isConsumable!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many months it usually serves; null when that means nothing.' })
  usefulLifeMonths!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many months it is guaranteed; null when that means nothing.' })
  warrantyMonths!: number | null;
}

export const ItemTypeConnection = connectionOf(() => ItemTypeType, 'ItemType');

export const itemTypeList = listOf('ItemType', {
  of: 'items',
  filters: {
    code: stringFilter('code', 'By the code.'),
    category: stringFilter('category', 'By the family.'),
    priceBasis: enumFilter(PriceBasisEnum, 'priceBasis', 'By what the price rests on.'),
    isTracked: booleanFilter('isTracked', 'Only pieces with a tag, or only the others.'),
    unitPrice: moneyFilter('unitPrice', 'By the price of one unit.'),
    search: namesFilter('By a part of the name in any of the three languages, or of the code.'),
  },
  orders: { CODE: 'code', UNIT_PRICE: 'unitPrice' },
  defaultOrder: [['code', 'asc']],
});
