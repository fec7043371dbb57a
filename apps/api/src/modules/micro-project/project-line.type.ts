import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import { type FundingSource, fundingSourceLabels, fundingSources } from '@wasl/domain/micro-project';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { MoneyScalar } from '#graphql/scalars/index.ts';
import { ItemTypeType } from '#modules/programme/item-type.type.ts';

export const FundingSourceEnum = enumOf(fundingSources, {
  name: 'FundingSource',
  description: 'Who pays for a line of a project.',
  labels: fundingSourceLabels,
});

@ObjectType('ProjectLine', { description: 'Something a project needs, and what it is estimated at.' })
export class ProjectLineType {
  @Field(() => ItemTypeType, { description: 'What is needed.' })
  item!: ItemTypeType;

  @Field(() => Int, { description: 'How many units.' })
  quantity!: number;

  @Field(() => MoneyScalar, { description: 'The estimate for one unit, in centimes.' })
  unitPrice!: Centimes;

  @Field(() => FundingSourceEnum, { description: 'Who pays for it.' })
  source!: FundingSource;
}

export const ProjectLineConnection = connectionOf(() => ProjectLineType, 'ProjectLine');
