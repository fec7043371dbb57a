import type { CaseEventKind } from '@wasl/domain/casework';
import { openCaseStates } from '@wasl/domain/casework';
import { dayOf } from '@wasl/domain/kernel';
import {
  checkConsent,
  checkWithdrawal,
  consentDraft,
  type ConsentPurpose,
  consentWithdrawalDraft,
} from '@wasl/domain/person';
import { LockMode } from '@mikro-orm/core';
import { loadFor } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import type { Context } from '#graphql/context.ts';
import { Case } from '../case.entity.ts';
import { addEvent } from '../timeline/add-event.ts';
import { Person } from '#modules/person/person.entity.ts';
import { Consent } from '#modules/person/consent/consent.entity.ts';
import type { RecordConsentInput, WithdrawConsentInput } from './consent.input.ts';

/** Writes down what a person answered, one purpose at a time; a refusal is kept like a consent. */
export async function recordConsent(context: Context, { personId, ...input }: RecordConsentInput): Promise<Person> {
  const draft = consentDraft.parse({ ...input, givenAt: input.givenAt.toISOString() });
  const person = await loadFor(context, Person, personId, 'consent.record', { lock: true });
  const standing = await standingOf(context, person, draft.purpose);
  checkConsent({
    ...draft,
    now: context.now().toISOString(),
    standing: standing.map(({ textVersion }) => textVersion),
  });
  const { territoryCode, centreCode, officerId, facilityCode } = person;
  context.em.create(Consent, {
    ...draft,
    givenAt: new Date(draft.givenAt),
    person,
    withdrawnAt: null,
    territoryCode,
    centreCode,
    officerId,
    facilityCode,
  });
  await addToTimeline(context, person, { kind: 'CONSENT_RECORDED', at: draft.givenAt });
  const { purpose, textVersion, isGiven, evidence } = draft;
  audit(context, { action: 'consent.record', subject: person, after: { purpose, textVersion, isGiven, evidence } });
  return person;
}

/** A consent that is taken back ends what rests on it from that moment; that it was given stays on record. */
export async function withdrawConsent(context: Context, { personId, ...input }: WithdrawConsentInput): Promise<Person> {
  const draft = consentWithdrawalDraft.parse({ ...input, withdrawnAt: input.withdrawnAt.toISOString() });
  const { purpose, withdrawnAt } = draft;
  const person = await loadFor(context, Person, personId, 'consent.withdraw', { lock: true });
  const standing = await standingOf(context, person, purpose);
  checkWithdrawal({
    withdrawnAt,
    now: context.now().toISOString(),
    givenAt: standing.map(({ givenAt }) => givenAt.toISOString()),
  });
  for (const consent of standing) consent.withdrawnAt = new Date(withdrawnAt);
  await addToTimeline(context, person, { kind: 'CONSENT_WITHDRAWN', at: withdrawnAt });
  audit(context, { action: 'consent.withdraw', subject: person, after: { purpose, withdrawnAt } });
  return person;
}

function standingOf({ em }: Context, person: Person, purpose: ConsentPurpose): Promise<Consent[]> {
  const standing = { person: person.id, purpose, isGiven: true, withdrawnAt: null };
  return em.find(Consent, standing, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

type Moment = { readonly kind: CaseEventKind; readonly at: string };

async function addToTimeline(context: Context, person: Person, { kind, at }: Moment): Promise<void> {
  const caseFile = await context.em.findOne(Case, { person: person.id, state: { $in: [...openCaseStates] } });
  if (caseFile) addEvent(context, caseFile, { kind, on: dayOf(at) });
}
