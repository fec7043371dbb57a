import { Field, InputType } from 'type-graphql';
import { ChangeInput } from '#graphql/command.input.ts';
import { DateScalar } from '#graphql/scalars/index.ts';

@InputType({ description: 'Names a reason beside the agreement.' })
abstract class ReasonedInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Suspends an agreement.' })
export class SuspendAgreementInput extends ReasonedInput {}

@InputType({ description: 'Breaks an agreement off.' })
export class TerminateAgreementInput extends ReasonedInput {}

@InputType({ description: 'Takes a suspended agreement up again.' })
export class ResumeAgreementInput extends ChangeInput {}

@InputType({ description: 'Begins the end of an agreement.' })
export class WindUpAgreementInput extends ChangeInput {}

@InputType({ description: 'Closes an agreement.' })
export class CloseAgreementInput extends ChangeInput {
  @Field(() => String, { description: 'The reference of the final report.' })
  reportReference!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  closedOn!: string;
}

@InputType({ description: 'Closes a tranche that is justified.' })
export class CloseTrancheInput extends ChangeInput {}
