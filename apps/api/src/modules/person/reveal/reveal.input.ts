import { Field, ID, InputType } from 'type-graphql';
import type { RevealPurpose, SealedField } from '@wasl/domain/person';
import { CommandInput } from '#graphql/command.input.ts';
import { RevealPurposeEnum, SealedFieldEnum } from './reveal.type.ts';

@InputType({ description: 'Lays one sealed field of a person open.' })
export class RevealPersonFieldInput extends CommandInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => SealedFieldEnum, { description: 'Which field.' })
  field!: SealedField;

  @Field(() => RevealPurposeEnum, { description: 'What for.' })
  purpose!: RevealPurpose;

  @Field(() => String, { description: 'Why, in a sentence of 10 to 300 characters: the audit keeps it.' })
  reason!: string;
}
