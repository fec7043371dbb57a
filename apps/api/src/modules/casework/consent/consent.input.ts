import { Field, ID, InputType } from 'type-graphql';
import type { Language } from '@wasl/domain/kernel';
import type { ConsentEvidence, ConsentPurpose } from '@wasl/domain/person';
import { CommandInput } from '#graphql/command.input.ts';
import { DateTimeScalar } from '#graphql/scalars/index.ts';
import { LanguageEnum } from '#modules/identity/identity.type.ts';
import { ConsentEvidenceEnum, ConsentPurposeEnum } from '#modules/person/consent/consent.type.ts';

@InputType({ description: 'Records what a person answered after hearing a text.' })
export class RecordConsentInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the person.' })
  personId!: string;

  @Field(() => ConsentPurposeEnum, { description: 'To what.' })
  purpose!: ConsentPurpose;

  @Field(() => String, { description: 'The version of the text that was read.' })
  textVersion!: string;

  @Field(() => LanguageEnum, { description: 'The language it was read in.' })
  language!: Language;

  @Field(() => Boolean, { description: 'Whether the person agreed.' })
  isGiven!: boolean;

  @Field(() => DateTimeScalar, { description: 'When.' })
  givenAt!: Date;

  @Field(() => ConsentEvidenceEnum, { description: 'What proves it.' })
  evidence!: ConsentEvidence;

  @Field(() => String, { nullable: true, description: 'Who witnessed it: needed when it was spoken.' })
  witness?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the signed paper is kept.' })
  paperReference?: string | null;
}

@InputType({ description: 'Records that a person took a consent back.' })
export class WithdrawConsentInput extends CommandInput {
  @Field(() => ID, { description: 'The id of the person.' })
  personId!: string;

  @Field(() => ConsentPurposeEnum, { description: 'Of what.' })
  purpose!: ConsentPurpose;

  @Field(() => DateTimeScalar, { description: 'When.' })
  withdrawnAt!: Date;
}
