import { Field, ID, InputType } from 'type-graphql';
import type { CloseReason } from '@wasl/domain/casework';
import { ChangeInput } from '#graphql/command.input.ts';
import { DateScalar } from '#graphql/scalars/index.ts';
import { CloseReasonEnum } from '../case-enums.type.ts';

@InputType({ description: 'Gives a case to an officer of its centre.' })
export class AssignCaseInput extends ChangeInput {
  @Field(() => ID, { description: 'Who will accompany the person.' })
  officerId!: string;
}

@InputType({ description: 'Suspends a case until it is looked at again.' })
export class SuspendCaseInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => DateScalar, { description: 'The day it is looked at again, within a year.' })
  reviewOn!: string;
}

@InputType({ description: 'Resumes a suspended case.' })
export class ResumeCaseInput extends ChangeInput {}

@InputType({ description: 'Begins follow-up of a person who works, or whose project was handed over.' })
export class FollowCaseInput extends ChangeInput {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day a job started; left out when a project was handed over.',
  })
  jobStartedOn?: string | null;
}

@InputType({ description: 'Closes a case.' })
export class CloseCaseInput extends ChangeInput {
  @Field(() => CloseReasonEnum, { description: 'Why it ends.' })
  closeReason!: CloseReason;

  @Field(() => DateScalar, { description: 'The day it ends.' })
  closedOn!: string;

  @Field(() => String, { nullable: true, description: 'More about it, in a few words.' })
  reason?: string | null;
}

@InputType({ description: 'Takes a closed case up again.' })
export class ReopenCaseInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
