import { daysBetween, isoDate, leads, reasonsOf, refuseFirst } from '../../kernel/index.ts';
import { caseMachine, type CaseState } from '../case.machine.ts';
import type { CaseRefusal } from '../case.refusals.ts';
import { isOpenCase } from '../case.rules.ts';
import type { ContactChannel } from './contact.kinds.ts';

export type Contact = { readonly on: string; readonly channel: ContactChannel; readonly isReached: boolean };

/** Three dated attempts, by two channels, over sixty days: before that nobody is called lost. */
export const attemptsBeforeLoss = { attempts: 3, channels: 2, days: 60 } as const;

type Contactable = { readonly state: CaseState; readonly openedOn: string };

/** Why a contact cannot be written down so. */
export function contactRefusals(
  caseFile: Contactable,
  contact: { readonly on: string; readonly today: string },
): CaseRefusal[] {
  return reasonsOf([
    ['CASE_NOT_OPEN', !isOpenCase(caseFile.state)],
    ['CASE_CONTACT_IN_FUTURE', contact.on > contact.today],
    ['CASE_CONTACT_BEFORE_OPENING', contact.on < caseFile.openedOn],
  ]);
}

/** Throws the first reason why a contact cannot be written down so. */
export function checkContact(caseFile: Contactable, contact: { readonly on: string; readonly today: string }): void {
  refuseFirst(contactRefusals(caseFile, contact));
}

/** The attempts since the person was last reached, the earliest first. */
export function attemptsSinceReached<Attempt extends Contact>(contacts: readonly Attempt[]): Attempt[] {
  const lastReached = contacts.reduce((last, { isReached, on }) => (isReached && on > last ? on : last), '');
  return contacts
    .filter(({ isReached, on }) => !isReached && on >= lastReached)
    .sort((left, right) => (left.on < right.on ? -1 : 1));
}

/** Why contact cannot be called lost. */
export function lossRefusals(
  caseFile: { readonly state: CaseState },
  contacts: readonly Contact[],
  rule = attemptsBeforeLoss,
): CaseRefusal[] {
  const attempts = attemptsSinceReached(contacts);
  const [first] = attempts;
  const last = attempts.at(-1);
  const span = first && last ? daysBetween(isoDate(first.on), isoDate(last.on)) : 0;
  return reasonsOf([
    ['CASE_WRONG_STATE', !leads(caseMachine, caseFile.state, 'lose')],
    ['CASE_ATTEMPTS_TOO_FEW', attempts.length < rule.attempts],
    ['CASE_ATTEMPTS_ONE_CHANNEL', new Set(attempts.map(({ channel }) => channel)).size < rule.channels],
    ['CASE_ATTEMPTS_TOO_CLOSE', span < rule.days],
  ]);
}

/** The change that losing contact makes. */
export function lose(caseFile: { readonly state: CaseState }, contacts: readonly Contact[], rule = attemptsBeforeLoss) {
  refuseFirst(lossRefusals(caseFile, contacts, rule), rule);
  return { state: 'LOST_CONTACT', stateBefore: null, reviewOn: null } as const;
}

type Lost = Contactable;

/** Why contact cannot be called renewed. */
export function findingRefusals(caseFile: Lost, contact: Contact & { readonly today: string }): CaseRefusal[] {
  return [
    ...reasonsOf<CaseRefusal>([['CASE_WRONG_STATE', !leads(caseMachine, caseFile.state, 'find')]]),
    ...contactRefusals(caseFile, contact),
    ...reasonsOf<CaseRefusal>([['CASE_PERSON_NOT_REACHED', !contact.isReached]]),
  ];
}

/** The change that finding the person again makes. */
export function find(caseFile: Lost, contact: Contact & { readonly today: string }) {
  refuseFirst(findingRefusals(caseFile, contact));
  return { state: 'IN_INTEGRATION' } as const;
}
