import { Field, ObjectType } from 'type-graphql';

@ObjectType('SecondFactorEnrolment', {
  description:
    'What an authenticator needs to know. It is told once, and proves nothing before its first code was confirmed.',
})
export class SecondFactorEnrolmentType {
  @Field(() => String, { description: 'The seed in letters and digits, for those who type it.' })
  secret!: string;

  @Field(() => String, { description: 'The same as an `otpauth:` address.' })
  address!: string;

  @Field(() => String, { description: 'The same as a picture to be scanned: the address of an image, in itself.' })
  qrCode!: string;
}

@ObjectType('RecoveryCodes', {
  description: 'Codes to sign in with when the authenticator is lost. They are told once; each works once.',
})
export class RecoveryCodesType {
  @Field(() => [String], { description: 'The codes, to be kept on paper.' })
  recoveryCodes!: string[];
}
