import { describe, expect, it } from 'vitest';
import { countOutcomes, originOf, triage } from '../index.ts';

const line = { match: 'KNOWN', openCase: { releasedOn: null }, releasedOn: '2026-01-11', hasConsent: false } as const;

describe('a line of a list of releases', () => {
  it.each([
    ['RELEASED', null, {}],
    ['ALREADY_RELEASED', null, { openCase: { releasedOn: '2026-01-11' } }],
    // Another day than the one on record is for the rules of the release to refuse.
    ['RELEASED', null, { openCase: { releasedOn: '2026-01-10' } }],
    ['REFUSED', 'PERSON_ALREADY_KNOWN', { openCase: null }],
    ['NAMESAKE', null, { match: 'NAMESAKE', hasConsent: true }],
    ['OPENED', null, { match: 'NEW', openCase: null, hasConsent: true }],
    ['REFUSED', 'CASE_CONSENT_MISSING', { match: 'NEW', openCase: null }],
  ] as const)('BR-20, BR-40: is %s (%s)', (outcome, refusal, change) => {
    expect(triage({ ...line, ...change })).toEqual({ outcome, refusal });
  });

  it('comes by the door that its release opens', () => {
    expect([originOf('ROYAL_PARDON'), originOf('CONDITIONAL'), originOf('ALTERNATIVE_SENTENCE')]).toEqual([
      'PARDON',
      'CONDITIONAL_RELEASE',
      'ALTERNATIVE_SENTENCE',
    ]);
  });

  it('is counted once', () => {
    const counts = countOutcomes(['RELEASED', 'OPENED', 'RELEASED', 'REFUSED', 'NAMESAKE', 'ALREADY_RELEASED']);
    expect(counts).toEqual({ released: 2, opened: 1, already: 1, namesakes: 1, refused: 1 });
  });
});
