import { Field, InputType } from 'type-graphql';
import { ChangeInput } from '#graphql/command.input.ts';
import { DateScalar } from '#graphql/scalars/index.ts';

@InputType({ description: 'Asks for a new look at a rejected project.' })
export class AppealMicroProjectInput extends ChangeInput {
  @Field(() => String, { description: 'What speaks for another decision, in the words of the beneficiary.' })
  grounds!: string;

  @Field(() => DateScalar, { description: 'The day it was asked for.' })
  askedOn!: string;
}
