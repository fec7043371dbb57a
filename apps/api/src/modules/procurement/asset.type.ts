import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import {
  type AssetState,
  assetStateLabels,
  assetStates,
  custodies,
  type Custody,
  custodyLabels,
  custodyOf,
  statesInCustody,
} from '@wasl/domain/procurement';
import { connectionOf } from '#graphql/connection.ts';
import { Derived } from '#graphql/derived.ts';
import { enumOf } from '#graphql/enum-of.ts';
import {
  dateFilter,
  dateTimeFilter,
  enumFilter,
  idFilter,
  searchFilter,
  startsWith,
  stringFilter,
  territoryFilter,
} from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, DateTimeScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { MicroProjectType } from '#modules/micro-project/micro-project.type.ts';
import { ItemTypeType } from '#modules/programme/item-type.type.ts';
import { PurchaseLineType } from './purchase/purchase-line.type.ts';

export const AssetStateEnum = enumOf(assetStates, {
  name: 'AssetState',
  description: 'Where a piece of equipment is, from its order to full ownership.',
  labels: assetStateLabels,
});

export const CustodyEnum = enumOf(custodies, {
  name: 'Custody',
  description: 'Who answers for a piece of equipment.',
  labels: custodyLabels,
});

const custodySql = (row: string) =>
  `case ${custodies
    .map(
      (custody) =>
        `when ${row}.state in (${statesInCustody(custody)
          .map((state) => `'${state}'`)
          .join(', ')}) then '${custody}'`,
    )
    .join(' ')} end`;

@ObjectType('Asset', {
  implements: Node,
  description: 'A piece of equipment with a tag of its own, or one lot of a good that is counted rather than tracked.',
})
export class AssetType extends Node {
  @Field(() => String, { description: 'The tag glued on it: random, with a check character.' })
  tag!: string;

  @Field(() => AssetStateEnum, { description: 'Where it is.' })
  state!: AssetState;

  @Field(() => ItemTypeType, { description: 'What it is.' })
  item!: ItemTypeType;

  @Field(() => MicroProjectType, { description: 'The project it was bought for.' })
  microProject!: MicroProjectType;

  @Field(() => Int, { description: 'How many units: 1 for a tracked piece.' })
  quantity!: number;

  @Field(() => String, { nullable: true, description: 'The serial number of the maker; null when it bears none.' })
  serialNumber!: string | null;

  @Field(() => MoneyScalar, { description: 'What the piece or the whole lot cost, in centimes.' })
  cost!: Centimes;

  @Field(() => PurchaseLineType, {
    nullable: true,
    description: 'The line it was bought by; null for what was bought without a procedure.',
  })
  purchaseLine!: PurchaseLineType | null;

  @Field(() => DateScalar, { description: 'The day it was received.' })
  receivedOn!: string;

  @Field(() => CustodyEnum, { description: 'Who answers for it.' })
  @Derived({ from: custodyOf, sql: custodySql })
  custody!: Custody;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of its warranty; null before it is accepted, and where the item has none.',
  })
  warrantyUntil!: string | null;

  @Field(() => StaffMemberType, { description: 'Who received it, and so may not accept it.' })
  receivedBy!: StaffMemberType;

  @Field(() => Int, { description: 'The version of this row.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;
}

export const AssetConnection = connectionOf(() => AssetType, 'Asset');

export const assetList = listOf('Asset', {
  of: 'assets',
  filters: {
    state: enumFilter(AssetStateEnum, 'state', 'By where it is.'),
    warrantyUntil: dateFilter('warrantyUntil', 'By the end of the warranty.'),
    microProjectId: idFilter('MicroProject', 'microProject', 'By the project it was bought for.'),
    itemCode: stringFilter('item', 'By the code of what it is.'),
    tag: stringFilter('tag', 'By the tag.'),
    search: searchFilter('By the beginning of the tag.', (place, text) =>
      startsWith(place.column('tag'), place, text.toUpperCase()),
    ),
    territory: territoryFilter('territoryCode', 'By the place of the project.'),
    updatedAt: dateTimeFilter('updatedAt', 'By the last change.'),
  },
  orders: { TAG: 'tag', UPDATED_AT: 'updatedAt' },
  defaultOrder: [['tag', 'asc']],
});
