import { passwordChangeDraft, passwordResetDraft } from '@wasl/domain/identity';
import { Refusal } from '@wasl/domain/kernel';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { noteIdentity } from '../identity-audit.ts';
import { endSessions, renewSession } from '../session/begin-session.ts';
import { addressOf } from '../session/sign-in.ts';
import { Staff } from '../staff.entity.ts';
import { attemptOf, forgiveAttempts, reserveAttempt } from './attempts.ts';
import { orderLink, takeLink } from './links.ts';
import type { ChangePasswordInput, RequestPasswordResetInput, ResetPasswordInput } from './password.input.ts';
import { hashPassword, isPassword } from './password-hash.ts';

/** Orders the mail with a link to set a new password, if there is such an account; the answer is the same. */
export async function requestPasswordReset(context: Context, { email }: RequestPasswordResetInput): Promise<true> {
  const staffId = await orderLink(context, { email: addressOf(email) ?? '', purpose: 'PASSWORD_RESET' });
  // Written down for an address that nobody has, too: one entry either way, and the same work.
  const subject = staffId === null ? 'Operation:requestPasswordReset' : `StaffMember:${staffId}`;
  audit(context, { action: 'password.requestReset', subject });
  return true;
}

/** Sets a new password by a link. Every session ends; the second factor stays what it is; signing in comes after. */
export async function resetPassword(context: Context, input: ResetPasswordInput): Promise<true> {
  const { token, password } = passwordResetDraft.parse(input);
  const link = await takeLink(context, token, 'PASSWORD_RESET');
  const staff = await context.em.findOneOrFail(Staff, { id: link.staff.id });
  if (staff.status !== 'ACTIVE') throw new Refusal('RESET_NOT_VALID');
  staff.passwordHash = await hashPassword(password);
  await context.em.flush();
  await endSessions(context.em, staff.id);
  noteIdentity(context, 'password.reset', staff.id);
  return true;
}

/** Refuses who does not know the password so far; before the transaction, as at sign-in. */
export async function proveCurrentPassword(context: Context, { current }: ChangePasswordInput): Promise<void> {
  const { platform } = context;
  const em = platform.orm.em.fork();
  const staff = await em.findOneOrFail(Staff, actorOf(context).id, { populate: ['passwordHash'] });
  const attempt = attemptOf('password', staff.email);
  if (!(await reserveAttempt(platform.orm, attempt))) throw new Refusal('TOO_MANY_ATTEMPTS');
  if (!(await isPassword(staff.passwordHash, current))) throw new Refusal('PASSWORD_REFUSED');
  await forgiveAttempts(platform.orm, attempt);
}

/** Changes one's own password: every other session ends, and this one goes on under another token. */
export async function changePassword(context: Context, input: ChangePasswordInput): Promise<string> {
  const { password } = passwordChangeDraft.parse(input);
  const { id } = actorOf(context);
  const staff = await context.em.findOneOrFail(Staff, id);
  staff.passwordHash = await hashPassword(password);
  await context.em.flush();
  await endSessions(context.em, id);
  await renewSession(context, { level: context.standing?.level ?? 1, isAsserted: false });
  noteIdentity(context, 'password.change', id);
  return id;
}
