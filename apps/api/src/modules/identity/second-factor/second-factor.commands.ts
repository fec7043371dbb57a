import { needsSecondFactor } from '@wasl/domain/identity';
import { Refusal } from '@wasl/domain/kernel';
import { toString as pictureOf } from 'qrcode';
import { assertStepUp } from '#access/policy.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { noteIdentity } from '../identity-audit.ts';
import { beginSession, endSessions, renewSession } from '../session/begin-session.ts';
import { Staff } from '../staff.entity.ts';
import { beginEnrolment, confirmEnrolment, findFactor, removeFactor, renewRecoveryCodes } from './factor.ts';
import { provePending, shownFactor } from './prove-factor.ts';
import type { SecondFactorInput } from './second-factor.input.ts';
import { base32, otpauthAddress } from './totp.ts';

/** The session after its second factor was shown, here and now. */
export async function passSecondFactor(context: Context, { code }: SecondFactorInput): Promise<string> {
  const { id } = actorOf(context);
  await renewSession(context, { level: 2, isAsserted: true });
  noteIdentity(context, 'session.secondFactor', id, { after: { method: shownFactor(code).authenticator.method } });
  return id;
}

/** Begins to enrol an authenticator. Who has one already shows it first. */
export async function enrolSecondFactor(context: Context) {
  const { em, platform } = context;
  const { id } = actorOf(context);
  const factor = await findFactor(em, id);
  if (factor?.seed) assertStepUp(context);
  const { email } = await em.findOneOrFail(Staff, id);
  const seed = await beginEnrolment(em, platform, id);
  const address = otpauthAddress(seed, email);
  const picture = await pictureOf(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' });
  noteIdentity(context, 'secondFactor.enrol', id);
  const qrCode = `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`;
  return { secret: base32(seed), address, qrCode };
}

/** Ends the enrolment with the first code of the new authenticator: other sessions end, this one is proven. */
export async function confirmSecondFactor(context: Context, input: SecondFactorInput) {
  const { em, platform } = context;
  const { id: staffId } = actorOf(context);
  const { seed, step } = await provePending(context, input);
  const factor = await findFactor(em, staffId);
  if (factor?.seed) assertStepUp(context);
  await confirmEnrolment(em, platform, { staffId, seed, step });
  const recoveryCodes = await renewRecoveryCodes(em, platform, staffId);
  await endSessions(em, staffId);
  await renewSession(context, { level: 2, isAsserted: true });
  noteIdentity(context, 'secondFactor.confirm', staffId);
  return { recoveryCodes };
}

/** New recovery codes instead of the ones before. */
export async function replaceRecoveryCodes(context: Context) {
  assertStepUp(context);
  const { id } = actorOf(context);
  const recoveryCodes = await renewRecoveryCodes(context.em, context.platform, id);
  noteIdentity(context, 'secondFactor.recoveryCodes', id);
  return { recoveryCodes };
}

/** Takes one's own second factor away, where no role demands it. The session goes on at the level of the password. */
export async function removeSecondFactor(context: Context): Promise<string> {
  assertStepUp(context);
  const { id, grants } = actorOf(context);
  if (grants.some(({ role }) => needsSecondFactor(role))) throw new Refusal('SECOND_FACTOR_MANDATORY');
  await removeFactor(context.em, id);
  await endSessions(context.em, id);
  await beginSession(context, id);
  noteIdentity(context, 'secondFactor.remove', id);
  return id;
}
