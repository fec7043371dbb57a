import {
  assess,
  caseDraft,
  type CaseDraft,
  firstContactAfter,
  integrate,
  integrationDraft,
  open,
} from '@wasl/domain/casework';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import { checkPerson } from '@wasl/domain/person';
import { assertReach, loadFor } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import type { Context } from '#graphql/context.ts';
import { Diagnosis } from '#modules/diagnosis/diagnosis.entity.ts';
import { addPerson, findNamesake, hasConsent, holdName, isNationalIdKnown } from '#modules/person/index.ts';
import { Case } from './case.entity.ts';
import type { AssessCaseInput, IntegrateCaseInput, OpenCaseInput } from './case.input.ts';
import { nextCaseNumber } from './case-number.ts';
import { placeOf } from './case-place.ts';
import { takeOver } from './referral/add-referral.ts';
import { addEvent } from './timeline/add-event.ts';

export async function openCase(context: Context, input: OpenCaseInput): Promise<Case> {
  const { em } = context;
  const draft = caseDraft.parse(toDraft(input));
  const place = await placeOf(em, input, draft);
  assertReach(context, 'case.open', place);
  const { state } = open({ ...(await openingFacts(context, input, draft)), isFacilityOpen: place.isFacilityOpen });
  const { isFacilityOpen: _, ...where } = place;
  const person = await addPerson(context, { ...draft, place: where });
  const opened = em.create(Case, {
    ...where,
    person,
    state,
    number: await nextCaseNumber(em, where.centreCode ?? where.territoryCode, draft.openedOn),
    origin: draft.origin,
    road: draft.road ?? null,
    openedOn: draft.openedOn,
    closedOn: null,
    closeReason: null,
    stateBefore: null,
    reviewOn: null,
    firstMeetingOn: null,
    releasedOn: null,
    firstContactDueOn: null,
    firstContactOn: null,
  });
  addEvent(context, opened, { kind: 'OPENED', on: draft.openedOn });
  audit(context, {
    action: 'case.open',
    subject: opened,
    after: { state, number: opened.number, origin: opened.origin },
  });
  return opened;
}

export async function assessCase(context: Context, { id, expectedVersion }: AssessCaseInput): Promise<Case> {
  const caseFile = await loadFor(context, Case, id, 'case.assess', { expectedVersion });
  const before = { state: caseFile.state };
  const change = assess(caseFile, {
    hasConsent: await hasConsent(context.em, caseFile.person.id),
    hasValidatedDiagnosis: (await context.em.count(Diagnosis, { case: caseFile.id, state: 'VALIDATED' })) > 0,
  });
  addEvent(context, caseFile, { kind: 'ASSESSED' });
  audit(context, { action: 'case.assess', subject: caseFile, before, after: change });
  return Object.assign(caseFile, change);
}

export async function integrateCase(
  context: Context,
  { id, expectedVersion, ...input }: IntegrateCaseInput,
): Promise<Case> {
  const { firstMeetingOn } = integrationDraft.parse(input);
  const caseFile = await loadFor(context, Case, id, 'case.integrate', { expectedVersion });
  const before = { state: caseFile.state };
  const { state } = integrate(
    {
      state: caseFile.state,
      openedOn: caseFile.openedOn,
      hasCentre: caseFile.centreCode !== null,
      hasOfficer: caseFile.officerId !== null,
    },
    { firstMeetingOn, today: dayOf(context.now()) },
  );
  await takeOver(context, caseFile);
  addEvent(context, caseFile, { kind: 'INTEGRATED', on: firstMeetingOn });
  audit(context, { action: 'case.integrate', subject: caseFile, before, after: { state, firstMeetingOn } });
  const firstContactOn = firstContactAfter(caseFile, { on: firstMeetingOn, isReached: true });
  return Object.assign(caseFile, { state, firstMeetingOn, firstContactOn });
}

/** The input in the form the domain's draft reads: an instant travels as text there. */
function toDraft({ consent, ...input }: OpenCaseInput): unknown {
  return { ...input, consent: { ...consent, givenAt: consent.givenAt.toISOString() } };
}

async function openingFacts(context: Context, { isAnotherPerson }: OpenCaseInput, draft: CaseDraft) {
  const { em, now } = context;
  const today = dayOf(now());
  const { person, consent, stay } = draft;
  checkPerson({
    birthYear: person.birthYear,
    consentGivenOn: dayOf(consent.givenAt),
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
