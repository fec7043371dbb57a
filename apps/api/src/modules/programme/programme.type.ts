import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes, Trilingual } from '@wasl/domain/kernel';
import { connectionOf } from '#graphql/connection.ts';
import { stringFilter, namesFilter } from '#graphql/filters.ts';
import { listOf } from '#graphql/list-args.ts';
import { Node } from '#graphql/node.ts';
import { MoneyScalar } from '#graphql/scalars/index.ts';
import { TrilingualType } from '#graphql/trilingual.type.ts';

@ObjectType('Programme', {
  implements: Node,
  description: 'A programme that pays for projects, such as programme 2 of phase III of the INDH.',
})
export class ProgrammeType extends Node {
  @Field(() => String, { description: 'The code, as in `INDH-III-2`.' })
  code!: string;

  @Field(() => String, { description: 'Who pays, as in `INDH`.' })
  funder!: string;

  @Field(() => Int, { nullable: true, description: 'The phase; null for a programme without phases.' })
  phase!: number | null;

  @Field(() => TrilingualType, { description: 'The name.' })
  names!: Trilingual;

  @Field(() => Int, {
    nullable: true,
    description: 'The largest part of a project it pays, in basis points; null when it sets none.',
  })
  maxShareBps!: number | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The most it pays for one project; null when each agreement sets it.',
  })
  perProjectCeiling!: Centimes | null;

  @Field(() => Int, { description: 'How many months a project is followed after the handover.' })
  followUpMonths!: number;

  @Field(() => Boolean, { description: 'Whether name and phase were read in a source.' })
  verified!: boolean;
}

export const ProgrammeConnection = connectionOf(() => ProgrammeType, 'Programme');

export const programmeList = listOf('Programme', {
  of: 'programmes',
  filters: {
    code: stringFilter('code', 'By the code.'),
    funder: stringFilter('funder', 'By who pays.'),
    search: namesFilter('By a part of the name in any of the three languages, or of the code.'),
  },
  orders: { CODE: 'code' },
  defaultOrder: [['code', 'asc']],
});
