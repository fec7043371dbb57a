import { Field, InputType } from 'type-graphql';
import { CommandInput } from '#graphql/command.input.ts';
import { DateScalar, UuidScalar } from '#graphql/scalars/index.ts';

@InputType({ description: 'Makes a token for a program.' })
export class CreateApiTokenInput {
  @Field(() => String, { description: 'What to call it.' })
  name!: string;

  @Field(() => [String], {
    description: 'The permissions it may use, as on the page of the access policy: none that asks for a second factor.',
  })
  scopes!: string[];

  @Field(() => DateScalar, { description: 'The day it ends, within a year.' })
  expiresOn!: string;
}

@InputType({ description: 'Revokes a token at once.' })
export class RevokeApiTokenInput extends CommandInput {
  @Field(() => UuidScalar, { description: 'The `handle` of the token.' })
  handle!: string;
}
