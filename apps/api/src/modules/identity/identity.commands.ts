import { invitationDraft } from '@wasl/domain/identity';
import { fields, Refusal } from '@wasl/domain/kernel';
import { actorOf, type Context } from '#graphql/context.ts';
import { noteIdentity } from './identity-audit.ts';
import type { AcceptInvitationInput, ChooseLanguageInput, EndSessionInput } from './identity.input.ts';
import { takeLink } from './password/links.ts';
import { hashPassword } from './password/password-hash.ts';
import { shownFactor } from './second-factor/prove-factor.ts';
import type { SecondFactorInput } from './second-factor/second-factor.input.ts';
import { beginSession, endSessions, renewSession, revoke } from './session/begin-session.ts';
import { Session } from './session.entity.ts';
import { Staff } from './staff.entity.ts';

export async function signOut(context: Context): Promise<true> {
  const { id } = actorOf(context);
  if (context.sessionId !== null) await revoke(context.em, context.sessionId);
  noteIdentity(context, 'session.end', id);
  context.signOut();
  return true;
}

/** Ends every session of one's account, this one too. */
export async function signOutEverywhere(context: Context): Promise<true> {
  const { id } = actorOf(context);
  await endSessions(context.em, id);
  noteIdentity(context, 'session.endAll', id);
  context.signOut();
  return true;
}

/** Ends another session of one's own, such as one forgotten on a borrowed machine. */
export async function endSession(context: Context, { handle }: EndSessionInput): Promise<true> {
  const { id } = actorOf(context);
  const session = await context.em.findOne(Session, { handle, staff: id, kind: 'CONSOLE' });
  if (!session) throw new Refusal('NOT_FOUND');
  await revoke(context.em, session.id);
  noteIdentity(context, 'session.end', id);
  return true;
}

/** The session after its second factor was shown again: proven for some minutes, under another token. */
export async function stepUp(context: Context, { code }: SecondFactorInput): Promise<string> {
  const { id } = actorOf(context);
  if (context.standing?.level !== 2) throw new Refusal('SECOND_FACTOR_MISSING');
  await renewSession(context, { level: 2, isAsserted: true });
  noteIdentity(context, 'session.stepUp', id, { after: { method: shownFactor(code).authenticator.method } });
  return id;
}

export async function chooseLanguage(context: Context, { language }: ChooseLanguageInput): Promise<string> {
  const staff = await context.em.findOneOrFail(Staff, actorOf(context).id);
  staff.language = fields.language.parse(language);
  return staff.id;
}

export async function acceptInvitation(context: Context, input: AcceptInvitationInput): Promise<string> {
  const { em, platform } = context;
  const { token, password, displayNames, nationalId } = invitationDraft.parse(input);
  const link = await takeLink(context, token, 'INVITATION');
  const staff = await em.findOneOrFail(Staff, { id: link.staff.id });
  if (staff.status !== 'INVITED') throw new Refusal('INVITATION_NOT_VALID');
  staff.passwordHash = await hashPassword(password);
  staff.nationalIdIndex = platform.vault.blindIndex('staff.nationalId', nationalId);
  staff.displayName = displayNames;
  staff.status = 'ACTIVE';
  await beginSession(context, staff.id);
  noteIdentity(context, 'invitation.accept', staff.id);
  return staff.id;
}
