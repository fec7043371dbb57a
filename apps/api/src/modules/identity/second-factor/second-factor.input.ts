import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Shows the second factor.' })
export class SecondFactorInput {
  @Field(() => String, {
    description: 'The six digits that the authenticator shows, or a recovery code. Each works once.',
  })
  code!: string;
}
