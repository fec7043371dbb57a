import { Field, Int, ObjectType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import {
  type DecisionOutcome,
  decisionOutcomeLabels,
  decisionOutcomes,
  type RejectionReason,
  rejectionReasonLabels,
  rejectionReasons,
} from '@wasl/domain/micro-project';
import { enumOf } from '#graphql/enum-of.ts';
import { DateScalar, DateTimeScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { StaffMemberType } from '#modules/identity/staff-member.type.ts';

export const DecisionOutcomeEnum = enumOf(decisionOutcomes, {
  name: 'DecisionOutcome',
  description: 'What a committee decided.',
  labels: decisionOutcomeLabels,
});
export const RejectionReasonEnum = enumOf(rejectionReasons, {
  name: 'RejectionReason',
  description: 'Why a committee rejected a project.',
  labels: rejectionReasonLabels,
});

@ObjectType('ProjectDecision', { description: 'The decision of the committee on a project, as its minutes have it.' })
export class ProjectDecisionType {
  @Field(() => Int, { description: '1, or 2 for the decision after an appeal.' })
  round!: number;

  @Field(() => DecisionOutcomeEnum, { description: 'What was decided.' })
  outcome!: DecisionOutcome;

  @Field(() => MoneyScalar, { nullable: true, description: 'The amount granted; null for a rejection.' })
  amount!: Centimes | null;

  @Field(() => String, { description: 'The reference of the minutes.' })
  minutesReference!: string;

  @Field(() => DateScalar, { description: 'The day of the session.' })
  minutesOn!: string;

  @Field(() => RejectionReasonEnum, { nullable: true, description: 'Why it was rejected; null for an approval.' })
  reason!: RejectionReason | null;

  @Field(() => StaffMemberType, { description: 'Who recorded the decision; never who submitted the project.' })
  decidedBy!: StaffMemberType;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  decidedAt!: Date;
}
