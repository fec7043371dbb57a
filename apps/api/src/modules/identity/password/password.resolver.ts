import { Arg, Ctx, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import { ViewerType } from '../identity.type.ts';
import { changePassword, proveCurrentPassword, requestPasswordReset, resetPassword } from './password.commands.ts';
import { ChangePasswordInput, RequestPasswordResetInput, ResetPasswordInput } from './password.input.ts';

@Resolver()
export class PasswordResolver {
  @Command(() => Boolean, {
    permission: 'public',
    description:
      'Sends a link to set a new password, which works once within an hour. The answer is the same for an address that nobody has.',
  })
  requestPasswordReset(
    @Ctx() context: Context,
    @Arg('input', () => RequestPasswordResetInput, { description: 'Whose.' }) input: RequestPasswordResetInput,
  ) {
    return requestPasswordReset(context, input);
  }

  @Command(() => Boolean, {
    permission: 'public',
    description: 'Sets a new password by a link. Every session ends; the second factor stays.',
  })
  resetPassword(
    @Ctx() context: Context,
    @Arg('input', () => ResetPasswordInput, { description: 'The secret of the link, and the password.' })
    input: ResetPasswordInput,
  ) {
    return resetPassword(context, input);
  }

  @Command(() => ViewerType, {
    permission: 'viewer.change',
    before: proveCurrentPassword,
    description: 'Changes one’s own password. Every other session ends, and this one gets another token.',
  })
  changePassword(
    @Ctx() context: Context,
    @Arg('input', () => ChangePasswordInput, { description: 'The password so far, and the next one.' })
    input: ChangePasswordInput,
  ) {
    return changePassword(context, input);
  }
}
