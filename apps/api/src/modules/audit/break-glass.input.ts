import { Field, InputType } from 'type-graphql';
import { CommandInput } from '#graphql/command.input.ts';

@InputType({ description: 'A dossier out of reach to be opened for an hour, and why.' })
export class BreakGlassInput extends CommandInput {
  @Field(() => String, {
    description: 'The id of the case or of the person, the number of the case, or the public code of the person.',
  })
  subject!: string;

  @Field(() => String, {
    description: 'Why, in at least 20 characters: the region and the data protection officer are told.',
  })
  reason!: string;
}
