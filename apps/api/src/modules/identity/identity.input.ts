import { Field, InputType } from 'type-graphql';
import type { Language, Trilingual } from '@wasl/domain/kernel';
import { UuidScalar } from '#graphql/scalars/index.ts';
import { TrilingualInput } from '#graphql/trilingual.type.ts';
import { LanguageEnum } from './identity.type.ts';

@InputType({ description: 'Opens a session.' })
export class SignInInput {
  @Field(() => String, { description: 'The e-mail address of the account.' })
  email!: string;

  @Field(() => String, { description: 'Its password.' })
  password!: string;
}

@InputType({ description: 'Takes up an invitation.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The secret of the link, which works once.' })
  token!: string;

  @Field(() => String, { description: 'The password to sign in with from now on.' })
  password!: string;

  @Field(() => TrilingualInput, { description: 'The name shown to others.' })
  displayNames!: Trilingual;

  @Field(() => String, {
    description:
      'The number of the national identity card. Only a keyed fingerprint is kept, so that nobody holds two accounts.',
  })
  nationalId!: string;
}

@InputType({ description: 'Ends another session of one’s own.' })
export class EndSessionInput {
  @Field(() => UuidScalar, { description: 'The `handle` of the session.' })
  handle!: string;
}

@InputType({ description: 'Chooses the language of the console.' })
export class ChooseLanguageInput {
  @Field(() => LanguageEnum, { description: 'The language.' })
  language!: Language;
}
