import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Asks for a link to set a new password.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'The e-mail address of the account. Whether there is one is never told.' })
  email!: string;
}

@InputType({ description: 'Sets a new password by a link.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'The secret of the link, which works once.' })
  token!: string;

  @Field(() => String, { description: 'The password to sign in with from now on.' })
  password!: string;
}

@InputType({ description: 'Changes one’s own password.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password so far.' })
  current!: string;

  @Field(() => String, { description: 'The password from now on.' })
  password!: string;
}
