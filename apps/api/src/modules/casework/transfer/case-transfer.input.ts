import { Field, ID, InputType } from 'type-graphql';
import { ChangeInput } from '#graphql/command.input.ts';

@InputType({ description: 'Offers a case to another centre.' })
export class TransferCaseInput extends ChangeInput {
  @Field(() => String, { description: 'The code of the centre that it is offered to.' })
  toCentreCode!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Accepts a case that another centre offers.' })
export class AcceptCaseTransferInput extends ChangeInput {
  @Field(() => ID, { description: 'Who will accompany the person: an officer of the receiving centre.' })
  officerId!: string;
}

@InputType({ description: 'Refuses a case that another centre offers.' })
export class RefuseCaseTransferInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Takes an offer back.' })
export class RevokeCaseTransferInput extends ChangeInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
