import { describe, expect, it } from 'vitest';
import { consentPurposes } from '../person.kinds.ts';
import { consentRefusals, consentTextVersions, findConsentText, withdrawalRefusals } from '../index.ts';

const now = '2026-01-15T10:00:00.000Z';
const answer = {
  purpose: 'PHOTO_MEDIA',
  textVersion: '2026-1',
  isGiven: true,
  givenAt: '2026-01-15T09:00:00.000Z',
  evidence: 'SIGNED_PAPER',
  witness: null,
  now,
  standing: [],
} as const;

describe('a consent', () => {
  it('BR-52 is read from a text of its purpose, in three languages and in words that promise nothing for it', () => {
    for (const version of consentTextVersions) {
      for (const purpose of consentPurposes) {
        const text = findConsentText(purpose, version);
        expect(text?.ar).toMatch(/[\u0600-\u06FF]/);
        expect(`${text?.ar} ${text?.fr} ${text?.en}`).not.toMatch(/prisoner|détenu|سجين/i);
      }
    }
    expect(findConsentText('PHOTO_MEDIA', '2026-1')?.en).toContain('Refusing changes nothing');
    expect(findConsentText('SMS', 'toString')).toBeNull();
  });

  it('may be given or refused, each once', () => {
    expect(consentRefusals(answer)).toEqual([]);
    expect(consentRefusals({ ...answer, isGiven: false })).toEqual([]);
    expect(consentRefusals({ ...answer, standing: ['2026-1'] })).toEqual(['CONSENT_STANDS']);
    expect(consentRefusals({ ...answer, isGiven: false, standing: ['2026-1'] })).toEqual(['CONSENT_TO_WITHDRAW']);
  });

  it('BR-40 is proven: by a paper, or by a witness for who cannot read', () => {
    const oral = { ...answer, evidence: 'ORAL_WITNESSED' } as const;
    expect(consentRefusals(oral)).toEqual(['CONSENT_WITNESS_MISSING']);
    expect(consentRefusals({ ...oral, witness: 'A neighbour' })).toEqual([]);
    expect(consentRefusals({ ...answer, textVersion: 'v0', givenAt: '2026-01-16T09:00:00.000Z' })).toEqual([
      'CONSENT_TEXT_UNKNOWN',
      'CONSENT_IN_FUTURE',
    ]);
  });

  it('BR-52 is taken back at any time after it was given', () => {
    const withdrawal = { withdrawnAt: now, now, givenAt: [answer.givenAt] };
    expect(withdrawalRefusals(withdrawal)).toEqual([]);
    expect(withdrawalRefusals({ ...withdrawal, givenAt: [] })).toEqual(['CONSENT_NOT_GIVEN']);
    expect(withdrawalRefusals({ ...withdrawal, withdrawnAt: '2026-01-14T09:00:00.000Z' })).toEqual([
      'CONSENT_WITHDRAWN_BEFORE_GIVEN',
    ]);
    expect(withdrawalRefusals({ ...withdrawal, withdrawnAt: '2026-01-16T09:00:00.000Z' })).toEqual([
      'CONSENT_IN_FUTURE',
    ]);
  });
});
