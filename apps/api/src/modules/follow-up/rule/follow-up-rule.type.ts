import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import { connectionOf } from '#graphql/connection.ts';
import { idFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { ProgrammeType } from '#modules/programme/programme.type.ts';

@ObjectType('FollowUpRule', {
  implements: Node,
  description: 'The rhythm in which a programme follows its projects, in force between two days.',
})
export class FollowUpRuleType extends Node {
  @Field(() => ProgrammeType, { description: 'The programme.' })
  programme!: ProgrammeType;

  @Field(() => DateScalar, { description: 'The first day it is in force.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while it is in force.' })
  validTo!: string | null;

  @Field(() => [Int], { description: 'In which months after the handover a visit is due.' })
  visitMonths!: number[];

  @Field(() => Int, { description: 'Within how many days the activity should start.' })
  startWithinDays!: number;

  @Field(() => Int, { description: 'How many days around its due day an early visit counts.' })
  earlyWindowDays!: number;

  @Field(() => Int, { description: 'Up to which month a visit is early.' })
  earlyUntilMonth!: number;

  @Field(() => Int, { description: 'How many days around its due day a later visit counts.' })
  lateWindowDays!: number;

  @Field(() => MoneyScalar, { description: 'What a month must leave for the activity to stand on its own.' })
  autonomyIncome!: Centimes;

  @Field(() => Boolean, { description: 'Whether a source says so; false for a setting that is assumed.' })
  verified!: boolean;
}

export const FollowUpRuleConnection = connectionOf(() => FollowUpRuleType, 'FollowUpRule');

export const followUpRuleList = listOf('FollowUpRule', {
  of: 'rules of follow-up',
  filters: { programmeId: idFilter('Programme', 'programme', 'By the programme.') },
  orders: { CODE: 'code' },
  defaultOrder: [['code', 'asc']],
});
