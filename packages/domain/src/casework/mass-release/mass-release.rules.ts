import type { ReleaseKind } from '../../person/index.ts';
import type { CaseOrigin } from '../case.kinds.ts';

/** What becomes of a line of a list of releases. */
export const releaseOutcomes = ['RELEASED', 'OPENED', 'ALREADY_RELEASED', 'NAMESAKE', 'REFUSED'] as const;
export type ReleaseOutcome = (typeof releaseOutcomes)[number];

export type ReleaseLine = {
  /** Who the line means: somebody known, nobody known, or perhaps one of several of the same name. */
  readonly match: 'KNOWN' | 'NEW' | 'NAMESAKE';
  /** The open case of whom it means; null when there is none. */
  readonly openCase: { readonly releasedOn: string | null } | null;
  readonly releasedOn: string;
  readonly hasConsent: boolean;
};

export type Triage =
  | { readonly outcome: 'RELEASED' | 'OPENED' | 'ALREADY_RELEASED' | 'NAMESAKE'; readonly refusal: null }
  | { readonly outcome: 'REFUSED'; readonly refusal: 'PERSON_ALREADY_KNOWN' | 'CASE_CONSENT_MISSING' };

/**
 * What is to be done with a line, before its own rules are asked: a namesake waits for somebody to say who it is, a
 * release that is on record is not recorded twice, and nobody new is recorded before consent (BR-40).
 */
export function triage({ match, openCase, releasedOn, hasConsent }: ReleaseLine): Triage {
  if (match === 'NAMESAKE') return { outcome: 'NAMESAKE', refusal: null };
  if (match === 'NEW') {
    return hasConsent ? { outcome: 'OPENED', refusal: null } : { outcome: 'REFUSED', refusal: 'CASE_CONSENT_MISSING' };
  }
  // A case that has ended is taken up again by the head of its centre, with a reason.
  if (openCase === null) return { outcome: 'REFUSED', refusal: 'PERSON_ALREADY_KNOWN' };
  return { outcome: openCase.releasedOn === releasedOn ? 'ALREADY_RELEASED' : 'RELEASED', refusal: null };
}

const origins: Record<ReleaseKind, CaseOrigin> = {
  ROYAL_PARDON: 'PARDON',
  CONDITIONAL: 'CONDITIONAL_RELEASE',
  ALTERNATIVE_SENTENCE: 'ALTERNATIVE_SENTENCE',
  ACQUITTAL: 'COURT',
  END_OF_SENTENCE: 'SPR',
  TRANSFER: 'SPR',
};

/** The door by which somebody comes whose stay ended so. */
export function originOf(kind: ReleaseKind): CaseOrigin {
  return origins[kind];
}

/** How many lines had each outcome; together they are the list. */
export function countOutcomes(outcomes: readonly ReleaseOutcome[]) {
  const count = (wanted: ReleaseOutcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    released: count('RELEASED'),
    opened: count('OPENED'),
    already: count('ALREADY_RELEASED'),
    namesakes: count('NAMESAKE'),
    refused: count('REFUSED'),
  } as const;
}
