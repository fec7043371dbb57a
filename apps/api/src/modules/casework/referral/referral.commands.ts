import { acceptReferral as decideAcceptance, referralDraft, send } from '@wasl/domain/casework';
import { dayOf } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import { toGlobalId, uuidOf } from '#graphql/ids.ts';
import { Person } from '#modules/person/person.entity.ts';
import { Case } from '../case.entity.ts';
import { isOfficerOf } from '../course/officer-of-centre.ts';
import { receivingCentre } from '../release/receiving-centre.ts';
import { caseworkRuleOn } from '../rule/rule-in-force.ts';
import { closeToSender, writeReferral } from './add-referral.ts';
import { Referral } from './referral.entity.ts';
import type { AcceptReferralInput, SendReferralInput } from './referral.input.ts';

/** Sends a case to a centre with what it needs to know; until the centre accepts, the sheet may be sent anew. */
export async function sendReferral(context: Context, { id, expectedVersion, ...input }: SendReferralInput) {
  const { toCentreCode: named = null, ...words } = referralDraft.parse(input);
  const caseFile = await loadFor(context, Case, id, 'referral.send', { expectedVersion, lock: true });
  const sheet = send(caseFile, { toCentreCode: await receivingCentre(context, caseFile, named) });
  await openToCentre(context, caseFile, sheet.toCentreCode);
  return writeReferral(context, caseFile, { ...words, ...sheet });
}

/** The centre sees what it is sent: a case that nobody accompanies yet goes to it at once. */
async function openToCentre(context: Context, caseFile: Case, centreCode: string): Promise<void> {
  if (centreCode === caseFile.centreCode) return;
  const person = await context.em.findOneOrFail(Person, caseFile.person.id);
  Object.assign(person, { centreCode, officerId: null });
  applyChange(context, 'referral.send', { subject: caseFile, change: { centreCode, officerId: null } });
  await context.em.flush();
}

/** Accepts a case: an officer of the centre accompanies the person from here on, and the establishment only reads. */
export async function acceptReferral(context: Context, input: AcceptReferralInput): Promise<Referral> {
  const { id, expectedVersion } = input;
  const { em, now } = context;
  const sheet = await loadFor(context, Referral, id, 'referral.accept', { expectedVersion, lock: true });
  const caseFile = await loadFor(context, Case, toGlobalId('Case', sheet.case.id), 'referral.accept', { lock: true });
  const officerId = uuidOf(input.officerId, 'StaffMember');
  const today = dayOf(now());
  const { senderReadDays } = await caseworkRuleOn(em, today);
  const { sheet: change } = decideAcceptance(sheet, {
    isOfficerOfCentre: await isOfficerOf(context, { officerId, centreCode: sheet.toCentreCode }),
    today,
    senderReadDays,
  });
  await closeToSender(context, caseFile, { sheet, readableUntil: change.readableUntil });
  await em.flush();
  const person = await em.findOneOrFail(Person, caseFile.person.id);
  applyChange(context, 'referral.accept', { subject: caseFile, change: { officerId, centreCode: sheet.toCentreCode } });
  Object.assign(person, { officerId, centreCode: sheet.toCentreCode });
  return sheet;
}
