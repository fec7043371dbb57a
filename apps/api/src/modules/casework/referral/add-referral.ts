import { readableUntil, type ReferralDraft } from '@wasl/domain/casework';
import { dayOf } from '@wasl/domain/kernel';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Person } from '#modules/person/person.entity.ts';
import type { Case } from '../case.entity.ts';
import { caseworkRuleOn } from '../rule/rule-in-force.ts';
import { addEvent, placeOfCase } from '../timeline/add-event.ts';
import { Referral } from './referral.entity.ts';

type Sheet = Pick<ReferralDraft, 'missingPapers' | 'note'> & {
  readonly fromFacilityCode: string;
  readonly toCentreCode: string;
};

/** The sheet of a case that waits for its centre; null when none does. */
export function waitingReferral({ em }: Context, caseFile: Case): Promise<Referral | null> {
  return em.findOne(Referral, { case: caseFile.id, state: 'SENT' });
}

/** Writes the sheet that a case goes with; the one that waits is written anew. */
export async function writeReferral(context: Context, caseFile: Case, sheet: Sheet): Promise<Referral> {
  const { em, now } = context;
  const sent = {
    ...sheet,
    sentOn: dayOf(now()),
    sentBy: em.getReference(Staff, actorOf(context).id, { wrapped: true }),
  };
  const waiting = await waitingReferral(context, caseFile);
  const referral = waiting
    ? Object.assign(waiting, sent)
    : em.create(Referral, {
        ...placeOfCase(caseFile),
        ...sent,
        case: caseFile,
        person: caseFile.person,
        state: 'SENT',
        acceptedOn: null,
        acceptedBy: null,
        readableUntil: null,
      });
  addEvent(context, caseFile, { kind: 'REFERRED' });
  const { missingPapers, toCentreCode, fromFacilityCode } = sheet;
  audit(context, {
    action: 'referral.send',
    subject: referral,
    after: { missingPapers, toCentreCode, fromFacilityCode },
  });
  return referral;
}

/**
 * The first thing that a centre does with a case is its acceptance: the establishment writes no more, and what it may
 * still read is on the sheet (BR-41). Nothing where the centre has it already.
 */
export async function takeOver(context: Context, caseFile: Case): Promise<void> {
  const { em, now } = context;
  const { facilityCode, centreCode } = caseFile;
  if (facilityCode === null || centreCode === null) return;
  const sheet =
    (await waitingReferral(context, caseFile)) ??
    (await writeReferral(context, caseFile, {
      missingPapers: [],
      note: null,
      fromFacilityCode: facilityCode,
      toCentreCode: centreCode,
    }));
  const today = dayOf(now());
  const { senderReadDays } = await caseworkRuleOn(em, today);
  await closeToSender(context, caseFile, { sheet, readableUntil: readableUntil({ today, senderReadDays }) });
}

type Closing = { readonly sheet: Referral; readonly readableUntil: NonNullable<Referral['readableUntil']> };

/** Writes the acceptance on the sheet and takes the establishment out of every row of the case and the person. */
export async function closeToSender(
  context: Context,
  caseFile: Case,
  { sheet, readableUntil }: Closing,
): Promise<void> {
  const { em, now } = context;
  const acceptedOn = dayOf(now());
  audit(context, {
    action: 'referral.accept',
    subject: sheet,
    before: { state: sheet.state },
    after: { state: 'ACCEPTED', acceptedOn, readableUntil },
  });
  addEvent(context, caseFile, { kind: 'REFERRAL_ACCEPTED' });
  // Written where the case still is: what belongs to it follows.
  await em.flush();
  const acceptedBy = em.getReference(Staff, actorOf(context).id, { wrapped: true });
  Object.assign(sheet, { state: 'ACCEPTED', acceptedOn, acceptedBy, readableUntil, facilityCode: null });
  const person = await em.findOneOrFail(Person, caseFile.person.id);
  person.facilityCode = null;
  caseFile.facilityCode = null;
}
