import { Field, ObjectType } from 'type-graphql';
import {
  revealPurposeLabels,
  revealPurposes,
  type SealedField,
  sealedFieldLabels,
  sealedFields,
} from '@wasl/domain/person';
import { enumOf } from '#graphql/enum-of.ts';
import { DateScalar } from '#graphql/scalars/index.ts';

export const SealedFieldEnum = enumOf(sealedFields, {
  name: 'SealedField',
  description: 'What is sealed about a beneficiary.',
  labels: sealedFieldLabels,
});
export const RevealPurposeEnum = enumOf(revealPurposes, {
  name: 'RevealPurpose',
  description: 'Why somebody lays a sealed field open.',
  labels: revealPurposeLabels,
});

@ObjectType('RevealedValue', { description: 'One value of a sealed field, whole.' })
export class RevealedValueType {
  @Field(() => String, { description: 'The value.' })
  text!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of what it belongs to: of entry for a stay, of writing for a note; null otherwise.',
  })
  day!: string | null;
}

@ObjectType('RevealedField', {
  description: 'A sealed field of a person, laid open once and written down in the audit.',
})
export class RevealedFieldType {
  @Field(() => SealedFieldEnum, { description: 'Which field.' })
  field!: SealedField;

  @Field(() => [RevealedValueType], {
    description: 'Its values, the newest first; a person has several stays and notes.',
  })
  values!: RevealedValueType[];
}
