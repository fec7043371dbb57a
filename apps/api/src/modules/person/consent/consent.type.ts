import { Field, ObjectType } from 'type-graphql';
import type { Language } from '@wasl/domain/kernel';
import {
  type ConsentEvidence,
  consentEvidenceLabels,
  consentEvidences,
  type ConsentPurpose,
  consentPurposeLabels,
  consentPurposes,
} from '@wasl/domain/person';
import { connectionOf } from '#graphql/connection.ts';
import { enumOf } from '#graphql/enum-of.ts';
import { DateTimeScalar } from '#graphql/scalars/index.ts';
import { LanguageEnum } from '#modules/identity/identity.type.ts';

export const ConsentPurposeEnum = enumOf(consentPurposes, {
  name: 'ConsentPurpose',
  description: 'What a person agrees to.',
  labels: consentPurposeLabels,
});
export const ConsentEvidenceEnum = enumOf(consentEvidences, {
  name: 'ConsentEvidence',
  description: 'What proves a consent.',
  labels: consentEvidenceLabels,
});

@ObjectType('Consent', { description: 'What a person agreed to or refused, after hearing a text in their language.' })
export class ConsentType {
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

  @Field(() => String, { nullable: true, description: 'Where the signed paper is kept; null where none is.' })
  paperReference!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who witnessed it, for a person who cannot read; null otherwise.',
  })
  witness!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person took it back; null while it holds.' })
  withdrawnAt!: Date | null;
}

export const ConsentConnection = connectionOf(() => ConsentType, 'Consent');
