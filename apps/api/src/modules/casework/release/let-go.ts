import { release, type ReleaseDraft } from '@wasl/domain/casework';
import { dayOf } from '@wasl/domain/kernel';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import { Person } from '#modules/person/person.entity.ts';
import { Stay } from '#modules/person/stay.entity.ts';
import type { Case } from '../case.entity.ts';
import { waitingReferral, writeReferral } from '../referral/add-referral.ts';
import { caseworkRuleOn } from '../rule/rule-in-force.ts';
import { addEvent } from '../timeline/add-event.ts';
import { receivingCentre } from './receiving-centre.ts';

/** Asks everything that a release is asked, and writes nothing. */
export async function checkRelease(context: Context, caseFile: Case, draft: ReleaseDraft) {
  const { em, now } = context;
  const { releasedOn } = draft;
  const stay = await lastStayOf(context, caseFile);
  const centreCode = await receivingCentre(context, caseFile, draft.centreCode ?? null);
  const { firstContactDays } = await caseworkRuleOn(em, releasedOn);
  const facts = { releasedOn, today: dayOf(now()), stay, hasCentre: centreCode !== null, firstContactDays };
  return { change: release(caseFile, facts), stay, centreCode };
}

/** What a release does to a case that the caller has locked. */
export async function letGo(context: Context, caseFile: Case, draft: ReleaseDraft): Promise<Case> {
  const { em } = context;
  const { releasedOn, releaseKind } = draft;
  const { change, stay, centreCode } = await checkRelease(context, caseFile, draft);
  if (stay) Object.assign(stay, { releasedOn, releaseKind });
  addEvent(context, caseFile, { kind: 'RELEASED', on: releasedOn });
  if (centreCode !== caseFile.centreCode) {
    const person = await em.findOneOrFail(Person, caseFile.person.id);
    Object.assign(person, { centreCode, officerId: null });
    applyChange(context, 'case.release', { subject: caseFile, change: { centreCode, officerId: null } });
  }
  applyChange(context, 'case.release', { subject: caseFile, change });
  await referOnRelease(context, caseFile);
  return caseFile;
}

/** Whoever leaves is sent to the centre, with a sheet or without: nobody is forgotten at the gate. */
async function referOnRelease(context: Context, caseFile: Case): Promise<void> {
  const { facilityCode: fromFacilityCode, centreCode: toCentreCode } = caseFile;
  if (fromFacilityCode === null || toCentreCode === null) return;
  await context.em.flush();
  if ((await waitingReferral(context, caseFile)) !== null) return;
  await writeReferral(context, caseFile, { missingPapers: [], note: null, fromFacilityCode, toCentreCode });
}

/** The last stay on record of the person of a case; null when there is none. */
export function lastStayOf({ em }: Context, caseFile: Case): Promise<Stay | null> {
  return em.findOne(Stay, { person: caseFile.person.id }, { orderBy: { enteredOn: 'desc' } });
}
