import { Field, InputType } from 'type-graphql';
import type { Centimes } from '@wasl/domain/kernel';
import type { RejectionReason } from '@wasl/domain/micro-project';
import { ChangeInput } from '#graphql/command.input.ts';
import { DateScalar, MoneyScalar } from '#graphql/scalars/index.ts';
import { RejectionReasonEnum } from './project-decision.type.ts';

@InputType({ description: 'Records that the committee approved a project.' })
export class ApproveMicroProjectInput extends ChangeInput {
  @Field(() => MoneyScalar, { description: 'The amount granted, within the ceilings and what the tranche has left.' })
  amount!: Centimes;

  @Field(() => String, { description: 'The reference of the minutes.' })
  minutesReference!: string;

  @Field(() => DateScalar, { description: 'The day of the session.' })
  minutesOn!: string;
}

@InputType({ description: 'Records that the committee rejected a project.' })
export class RejectMicroProjectInput extends ChangeInput {
  @Field(() => RejectionReasonEnum, { description: 'Why; the beneficiary is told.' })
  reason!: RejectionReason;

  @Field(() => String, { description: 'The reference of the minutes.' })
  minutesReference!: string;

  @Field(() => DateScalar, { description: 'The day of the session.' })
  minutesOn!: string;
}
