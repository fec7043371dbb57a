import { type Random, randomCode, reasonsOf, refuseFirst } from '../kernel/index.ts';
import { findConsentText } from './consent/consent-texts.ts';
import type { PersonRefusal } from './person.refusals.ts';

/** Nobody is helped younger or older than this; a year outside is a slip of the keyboard. */
const youngest = 12;
const oldest = 100;

/** The public code of a person: opaque, without meaning, `P-7K3F9Q`. */
export function publicCode(random: Random): string {
  return `P-${randomCode(6, random)}`;
}

export type StayFacts = {
  readonly enteredOn: string;
  readonly releasedOn: string | null;
  readonly hasReleaseKind: boolean;
};

export type PersonFacts = {
  readonly birthYear: number;
  readonly consentGivenOn: string;
  /** The version of the text that was read before it was given. */
  readonly consentTextVersion: string;
  readonly stay: StayFacts | null;
  readonly today: string;
};

/** Why a person cannot be recorded so. */
export function recordingRefusals(person: PersonFacts): PersonRefusal[] {
  const age = Number(person.today.slice(0, 4)) - person.birthYear;
  return [
    ...reasonsOf<PersonRefusal>([
      ['PERSON_AGE_NOT_POSSIBLE', age < youngest || age > oldest],
      ['CONSENT_IN_FUTURE', person.consentGivenOn > person.today],
      ['CONSENT_TEXT_UNKNOWN', findConsentText('ACCOMPANIMENT', person.consentTextVersion) === null],
    ]),
    ...(person.stay === null ? [] : stayRefusals(person.stay, person.today)),
  ];
}

/** Throws the first reason why a person cannot be recorded so. */
export function checkPerson(person: PersonFacts): void {
  refuseFirst(recordingRefusals(person));
}

/** Why a stay cannot be recorded so. A release may be planned: it may lie ahead. */
export function stayRefusals(stay: StayFacts, today: string): PersonRefusal[] {
  return reasonsOf([
    ['STAY_IN_FUTURE', stay.enteredOn > today],
    ['STAY_DATES_REVERSED', stay.releasedOn !== null && stay.releasedOn < stay.enteredOn],
    ['STAY_RELEASE_KIND_MISSING', stay.releasedOn !== null && !stay.hasReleaseKind],
  ]);
}

/** Why a stay cannot follow the ones on record (BR-43): no two of a person share a day. */
export function newStayRefusals(
  stay: StayFacts,
  facts: { readonly stays: readonly Period[]; readonly today: string },
): PersonRefusal[] {
  return [
    ...stayRefusals(stay, facts.today),
    ...reasonsOf<PersonRefusal>([['STAY_OVERLAPS', facts.stays.some((other) => overlaps(stay, other))]]),
  ];
}

/** Throws the first reason why a stay cannot follow the ones on record. */
export function checkNewStay(
  stay: StayFacts,
  facts: { readonly stays: readonly Period[]; readonly today: string },
): void {
  refuseFirst(newStayRefusals(stay, facts));
}

export type Period = { readonly enteredOn: string; readonly releasedOn: string | null };

/** Whether two stays share a day; one that ends the day another begins is a transfer, not an overlap. */
export function overlaps(one: Period, other: Period): boolean {
  const last = '9999-12-31';
  return one.enteredOn < (other.releasedOn ?? last) && other.enteredOn < (one.releasedOn ?? last);
}
