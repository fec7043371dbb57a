import { Field, ObjectType } from 'type-graphql';
import {
  type OutcomeCertainty,
  outcomeCertainties,
  outcomeCertaintyLabels,
  type OutcomeKind,
  outcomeKindLabels,
  outcomeKinds,
} from '@wasl/domain/follow-up';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';

export const OutcomeKindEnum = enumOf(outcomeKinds, {
  name: 'OutcomeKind',
  description: 'What became of a person.',
  labels: outcomeKindLabels,
});
export const OutcomeCertaintyEnum = enumOf(outcomeCertainties, {
  name: 'OutcomeCertainty',
  description: 'How sure one is of an outcome.',
  labels: outcomeCertaintyLabels,
});

@ObjectType('Outcome', { description: 'What became of a person, and how it is known.' })
export class OutcomeType {
  @Field(() => OutcomeKindEnum, { description: 'What.' })
  kind!: OutcomeKind;

  @Field(() => DateScalar, { description: 'The day.' })
  happenedOn!: string;

  @Field(() => OutcomeCertaintyEnum, { description: 'How sure one is.' })
  certainty!: OutcomeCertainty;

  @Field(() => String, { description: 'Where it is known from.' })
  source!: string;

  @Field(() => StaffMemberType, { description: 'Who wrote it down.' })
  recordedBy!: StaffMemberType;
}

export const OutcomeConnection = connectionOf(() => OutcomeType, 'Outcome');
