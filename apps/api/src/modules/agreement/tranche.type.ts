import { Field, Int, ObjectType } from 'type-graphql';
import { roomOf, type TrancheState, trancheStateLabels, trancheStates } from '@wasl/domain/agreement';
import type { Centimes } from '@wasl/domain/kernel';
import { connectionOf } from '#graphql/connection.ts';
import { Derived } from '#graphql/derived.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { Node } from '#graphql/node.ts';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';
import { AgreementType } from './agreement.type.ts';

export const TrancheStateEnum = enumOf(trancheStates, {
  name: 'TrancheState',
  description: 'How far a tranche has come, from its plan to its closing.',
  labels: trancheStateLabels,
});

@ObjectType('Tranche', { implements: Node, description: 'A part of the envelope, released and justified by itself.' })
export class TrancheType extends Node {
  @Field(() => AgreementType, { description: 'The agreement it is a part of.' })
  agreement!: AgreementType;

  @Field(() => Int, { description: 'Its place among the tranches, from 1.' })
  sequence!: number;

  @Field(() => MoneyScalar, { description: 'The whole amount, in centimes.' })
  amount!: Centimes;

  @Field(() => MoneyScalar, { description: 'What is committed to approved projects; never more than the amount.' })
  committed!: Centimes;

  @Field(() => MoneyScalar, { description: 'What has reached people; never more than what is committed.' })
  delivered!: Centimes;

  @Field(() => MoneyScalar, { description: 'What has been paid; never more than what is committed.' })
  paid!: Centimes;

  @Field(() => MoneyScalar, { description: 'What can still be committed.' })
  @Derived({ from: roomOf, sql: (row) => `(${row}.amount - ${row}.committed)` })
  room!: Centimes;

  @Field(() => DateScalar, { description: 'The day its release is planned for.' })
  plannedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was released; null until then.' })
  releasedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day it was justified; null until then.' })
  justifiedOn!: string | null;

  @Field(() => TrancheStateEnum, { description: 'How far it has come.' })
  state!: TrancheState;

  @Field(() => StaffMemberType, {
    nullable: true,
    description: 'Who asked for its release, and so may not release it; null until somebody asks.',
  })
  requestedBy!: StaffMemberType | null;

  @Field(() => Int, { description: 'The version that a change must name as `expectedVersion`.' })
  version!: number;
}

export const TrancheConnection = connectionOf(() => TrancheType, 'Tranche');
