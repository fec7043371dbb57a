import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '#graphql/connection.ts';
import { dateFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar } from '#graphql/scalars/index.ts';

@ObjectType('CaseworkRule', {
  implements: Node,
  description: 'The times that casework keeps, in force between two days.',
})
export class CaseworkRuleType extends Node {
  @Field(() => DateScalar, { description: 'The first day it is in force.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while it is in force.' })
  validTo!: string | null;

  @Field(() => Int, { description: 'Within how many days after a release the centre meets the person.' })
  firstContactDays!: number;

  @Field(() => Int, { description: 'For how many days the establishment still reads a case that a centre accepted.' })
  senderReadDays!: number;

  @Field(() => Boolean, { description: 'Whether a source says so; false for a setting that is assumed.' })
  verified!: boolean;
}

export const CaseworkRuleConnection = connectionOf(() => CaseworkRuleType, 'CaseworkRule');

export const caseworkRuleList = listOf('CaseworkRule', {
  of: 'rules of casework',
  filters: { validFrom: dateFilter('validFrom', 'By the first day.') },
  orders: { VALID_FROM: 'validFrom' },
  defaultOrder: [['validFrom', 'asc']],
});
