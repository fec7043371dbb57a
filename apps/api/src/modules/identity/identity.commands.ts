import { LockMode } from '@mikro-orm/core';
import { invitationDraft } from '@wasl/domain/identity';
import { fields, Refusal } from '@wasl/domain/kernel';
import { actorOf, type Context } from '#graphql/context.ts';
import type { AcceptInvitationInput, ChooseLanguageInput } from './identity.input.ts';
import { hashPassword } from './password-hash.ts';
import { Invitation } from './session.entity.ts';
import { hashOfToken } from './session-token.ts';
import { beginSession, revoke } from './sign-in.ts';
import { Staff } from './staff.entity.ts';

export async function signOut(context: Context): Promise<true> {
  actorOf(context);
  if (context.sessionId !== null) await revoke(context.em, context.sessionId, context.now());
  context.signOut();
  return true;
}

export async function chooseLanguage(context: Context, { language }: ChooseLanguageInput): Promise<string> {
  const staff = await context.em.findOneOrFail(Staff, actorOf(context).id);
  staff.language = fields.language.parse(language);
  return staff.id;
}

export async function acceptInvitation(context: Context, input: AcceptInvitationInput): Promise<string> {
  const { token, password, displayNames } = invitationDraft.parse(input);
  const invitation = await takeInvitation(context, token);
  const staff = await context.em.findOneOrFail(Staff, { id: invitation.staff.id });
  if (staff.status !== 'INVITED') throw new Refusal('INVITATION_NOT_VALID');
  staff.passwordHash = await hashPassword(password);
  staff.displayName = displayNames;
  staff.status = 'ACTIVE';
  await beginSession(context, staff);
  return staff.id;
}

/** The row is locked, so that a link followed twice at once opens one account once. */
async function takeInvitation({ em, now }: Context, token: string): Promise<Invitation> {
  const open = { tokenHash: hashOfToken(token), acceptedAt: null, expiresAt: { $gt: now() } };
  const invitation = await em.findOne(Invitation, open, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!invitation) throw new Refusal('INVITATION_NOT_VALID');
  invitation.acceptedAt = now();
  return invitation;
}
