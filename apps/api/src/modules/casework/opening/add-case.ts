import { type CaseDraft, open } from '@wasl/domain/casework';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import { checkPerson } from '@wasl/domain/person';
import { assertReach } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import type { Context } from '#graphql/context.ts';
import { addPerson, findNamesake, holdName, isNationalIdKnown } from '#modules/person/index.ts';
import { Case } from '../case.entity.ts';
import type { OpenCaseInput } from '../case.input.ts';
import { addEvent } from '../timeline/add-event.ts';
import { nextCaseNumber } from './case-number.ts';
import { type CasePlace, type GivenTo, placeOf } from './case-place.ts';

/** A case that may open: in which state, and where. */
export type Opening = { readonly state: 'IDENTIFIED'; readonly place: CasePlace };

/** Asks everything that a case is asked before it opens, and writes nothing. */
export async function checkOpening(
  context: Context,
  draft: CaseDraft,
  asked: GivenTo & { readonly isAnotherPerson: boolean },
): Promise<Opening> {
  const place = await placeOf(context.em, asked, draft);
  assertReach(context, 'case.open', place);
  const { isFacilityOpen } = place;
  const facts = await openingFacts(context, draft, asked.isAnotherPerson);
  return { ...open({ ...facts, isFacilityOpen }), place };
}

/** Records a person and opens their case. */
export async function addCase(context: Context, draft: CaseDraft, { state, place }: Opening): Promise<Case> {
  const { em } = context;
  const { isFacilityOpen: _, ...where } = place;
  const person = await addPerson(context, { ...draft, place: where });
  const opened = em.create(Case, {
    ...where,
    ...nothingYet,
    person,
    state,
    number: await nextCaseNumber(em, where.centreCode ?? where.territoryCode, draft.openedOn),
    origin: draft.origin,
    road: draft.road ?? null,
    openedOn: draft.openedOn,
  });
  addEvent(context, opened, { kind: 'OPENED', on: draft.openedOn });
  audit(context, {
    action: 'case.open',
    subject: opened,
    after: { state, number: opened.number, origin: opened.origin },
  });
  return opened;
}

const nothingYet = {
  closedOn: null,
  closeReason: null,
  stateBefore: null,
  reviewOn: null,
  firstMeetingOn: null,
  releasedOn: null,
  firstContactDueOn: null,
  firstContactOn: null,
} as const;

/** The input in the form the domain's draft reads: an instant travels as text there. */
export function toDraft({ consent, ...input }: OpenCaseInput): unknown {
  return { ...input, consent: { ...consent, givenAt: consent.givenAt.toISOString() } };
}

async function openingFacts(context: Context, draft: CaseDraft, isAnotherPerson: boolean) {
  const { em, now } = context;
  const today = dayOf(now());
  const { person, consent, stay } = draft;
  checkPerson({
    birthYear: person.birthYear,
    consentGivenOn: dayOf(consent.givenAt),
    consentTextVersion: consent.textVersion,
    stay: stay
      ? { enteredOn: stay.enteredOn, releasedOn: stay.releasedOn ?? null, hasReleaseKind: Boolean(stay.releaseKind) }
      : null,
    today,
  });
  await holdName(em, person);
  if (await isNationalIdKnown(context, person.nationalId)) throw new Refusal('PERSON_NATIONAL_ID_KNOWN');
  const namesake = isAnotherPerson ? null : await findNamesake(em, person);
  if (namesake && !namesake.hasOpenCase) throw new Refusal('PERSON_ALREADY_KNOWN');
  return { openedOn: draft.openedOn, today, hasOpenCase: namesake !== null, hasConsent: true };
}
