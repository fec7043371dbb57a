import { Field, Int, ObjectType } from 'type-graphql';
import type { Trilingual } from '@wasl/domain/kernel';
import { type TerritoryCode, type TerritoryKind, territoryKindLabels, territoryKinds } from '@wasl/domain/territory';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { booleanFilter, enumFilter, stringFilter, territoryFilter, namesFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { TerritoryCodeScalar } from '#graphql/scalars/index.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';

export const TerritoryKindEnum = enumOf(territoryKinds, {
  name: 'TerritoryKind',
  description: 'The level of a territory in the administrative division of the Kingdom.',
  labels: territoryKindLabels,
});

@ObjectType('Territory', {
  implements: Node,
  description: 'A region, a prefecture or province, or a prefecture of arrondissements, by its code of the HCP.',
})
export class TerritoryType extends Node {
  @Field(() => TerritoryCodeScalar, {
    description: 'The code, which begins with the code of every territory around it.',
  })
  code!: TerritoryCode;

  @Field(() => TerritoryKindEnum, { description: 'The level in the administrative division.' })
  kind!: TerritoryKind;

  @Field(() => TrilingualType, { description: 'The short name, as in `Béni Mellal`.' })
  names!: Trilingual;

  @Field(() => TrilingualType, { description: 'The name with its level, as in `Province de Béni Mellal`.' })
  fullNames!: Trilingual;

  @Field(() => TerritoryType, { nullable: true, description: 'The territory just around this one; null for a region.' })
  parent!: TerritoryType | null;

  @Field(() => String, { nullable: true, description: 'The code of ISO 3166-2; null where the norm has none.' })
  isoCode!: string | null;

  @Field(() => Boolean, { description: 'Whether the governor of this territory is also the wali of its region.' })
  isWilayaSeat!: boolean;

  @Field(() => Int, { nullable: true, description: 'Inhabitants at the census of 2024; null where unknown.' })
  population!: number | null;

  @Field(() => Boolean, {
    description: 'Whether the line was read in a source; false means that it awaits confirmation.',
  })
  verified!: boolean;
}

export const TerritoryConnection = connectionOf(() => TerritoryType, 'Territory');

export const territoryList = listOf('Territory', {
  of: 'territories',
  filters: {
    code: stringFilter('code', 'By the code.'),
    within: territoryFilter('code', 'By the territory around.'),
    kind: enumFilter(TerritoryKindEnum, 'kind', 'By the level.'),
    isWilayaSeat: booleanFilter('isWilayaSeat', 'Only seats of a wilaya, or only the others.'),
    search: namesFilter('By a part of the name in any of the three languages, or of the code.'),
  },
  orders: { CODE: 'code' },
  defaultOrder: [['code', 'asc']],
});
