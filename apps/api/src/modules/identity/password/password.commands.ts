import { passwordChangeDraft, passwordResetDraft } from '@wasl/domain/identity';
import { Refusal } from '@wasl/domain/kernel';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { passwordAuthenticator, tryProof } from '../authenticator/index.ts';
import { noteIdentity } from '../identity-audit.ts';
import { endSessions, renewSession } from '../session/begin-session.ts';
import { addressOf } from '../session/sign-in.ts';
import { Staff } from '../staff.entity.ts';
import { orderLink, takeLink } from './links.ts';
import type { ChangePasswordInput, RequestPasswordResetInput, ResetPasswordInput } from './password.input.ts';
import { hashPassword } from './password-hash.ts';

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
  const { id: staffId, email: name } = await platform.orm.em.fork().findOneOrFail(Staff, actorOf(context).id);
  const claim = { staffId, shown: current, moment: context.now() };
  const outcome = await tryProof(platform, { authenticator: passwordAuthenticator, name, ...claim });
  if (outcome === 'CLOSED') throw new Refusal('TOO_MANY_ATTEMPTS');
  if (outcome === 'WRONG') throw new Refusal('PASSWORD_REFUSED');
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
