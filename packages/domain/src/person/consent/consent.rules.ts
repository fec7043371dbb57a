import { isWritten, reasonsOf, refuseFirst } from '../../kernel/index.ts';
import type { ConsentPurpose } from '../person.kinds.ts';
import type { PersonRefusal } from '../person.refusals.ts';
import type { ConsentEvidence } from './consent.kinds.ts';
import { findConsentText } from './consent-texts.ts';

export type Answer = {
  readonly purpose: ConsentPurpose;
  readonly textVersion: string;
  readonly isGiven: boolean;
  readonly givenAt: string;
  readonly evidence: ConsentEvidence;
  readonly witness: string | null;
  readonly now: string;
  /** The versions of the text under which the person agreed before and did not take it back. */
  readonly standing: readonly string[];
};

/** Why an answer cannot be written down so. A refusal after a consent is a withdrawal, with its own moment. */
export function consentRefusals(answer: Answer): PersonRefusal[] {
  const isOral = answer.evidence === 'ORAL_WITNESSED';
  return reasonsOf([
    ['CONSENT_TEXT_UNKNOWN', findConsentText(answer.purpose, answer.textVersion) === null],
    ['CONSENT_IN_FUTURE', answer.givenAt > answer.now],
    ['CONSENT_WITNESS_MISSING', isOral && !isWritten(answer.witness)],
    ['CONSENT_STANDS', answer.isGiven && answer.standing.includes(answer.textVersion)],
    ['CONSENT_TO_WITHDRAW', !answer.isGiven && answer.standing.length > 0],
  ]);
}

/** Throws the first reason why an answer cannot be written down so. */
export function checkConsent(answer: Answer): void {
  refuseFirst(consentRefusals(answer));
}

export type Withdrawal = {
  readonly withdrawnAt: string;
  readonly now: string;
  /** When each of the consents that stand was given. */
  readonly givenAt: readonly string[];
};

/** Why a consent cannot be taken back: it may be at any time, once it was given. */
export function withdrawalRefusals({ withdrawnAt, now, givenAt }: Withdrawal): PersonRefusal[] {
  return reasonsOf([
    ['CONSENT_NOT_GIVEN', givenAt.length === 0],
    ['CONSENT_IN_FUTURE', withdrawnAt > now],
    ['CONSENT_WITHDRAWN_BEFORE_GIVEN', givenAt.some((at) => withdrawnAt < at)],
  ]);
}

/** Throws the first reason why a consent cannot be taken back. */
export function checkWithdrawal(withdrawal: Withdrawal): void {
  refuseFirst(withdrawalRefusals(withdrawal));
}
