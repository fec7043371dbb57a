import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, today } from '../testing/index.ts';
import {
  nameKeys,
  newStayRefusals,
  overlaps,
  publicCode,
  recordingRefusals,
  searchKey,
  stayRefusals,
} from './index.ts';

describe('the key a name is searched by', () => {
  it.each([
    ['أَحْمَد', 'احمد'],
    ['فاطمة الزهراء', 'فاطمه الزهرا'],
    ['مصطفى', 'مصطفي'],
    ['مـــحـمّد', 'محمد'],
    ['بنگرير', 'بنكرير'],
    ['Aït-Haddou', 'ait haddou'],
    ['  BENAÏSSA ', 'benaissa'],
    ['M’Barek', 'mbarek'],
    ['Œuvre ٢٠٢٥', 'oeuvre 2025'],
  ])('%s is %s', (name, key) => {
    expect(searchKey(name)).toBe(key);
  });

  it('is the same when taken twice, and has no edge of space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const key = searchKey(name);
        expect(searchKey(key)).toBe(key);
        expect(key.trim()).toBe(key);
      }),
    );
  });

  it('finds a person by the beginning of any part, in both scripts and orders', () => {
    const keys = nameKeys({
      firstNameAr: 'عبد الله',
      lastNameAr: 'أيت حدو',
      firstNameFr: 'Abdellah',
      lastNameFr: 'Aït Haddou',
    });
    const finds = (typed: string) => keys.some((key) => key.startsWith(searchKey(typed)));
    expect(
      ['عبد ال', 'الله', 'ايت ح', 'حدو عبد', 'Abdel', 'ait h', 'HADDOU ABD', 'haddou'].filter((typed) => !finds(typed)),
    ).toEqual([]);
    expect(finds('bdellah')).toBe(false);
  });
});

describe('a person', () => {
  const stay = { enteredOn: '2024-03-01', releasedOn: '2026-02-01', hasReleaseKind: true };
  const person = { birthYear: 1996, consentGivenOn: '2026-01-10', consentTextVersion: '2026-1', stay, today };

  it('has an opaque code and may have a release ahead', () => {
    expect(publicCode(seededRandom(1))).toMatch(/^P-[2-9A-HJKMNP-Z]{6}$/);
    expect(recordingRefusals(person)).toEqual([]);
  });

  it.each([
    ['PERSON_AGE_NOT_POSSIBLE', { birthYear: 2030 }],
    ['PERSON_AGE_NOT_POSSIBLE', { birthYear: 1900 }],
    ['CONSENT_IN_FUTURE', { consentGivenOn: '2026-01-16' }],
    ['CONSENT_TEXT_UNKNOWN', { consentTextVersion: '1999-9' }],
    ['STAY_IN_FUTURE', { stay: { ...stay, enteredOn: '2026-01-16' } }],
    ['STAY_RELEASE_KIND_MISSING', { stay: { ...stay, hasReleaseKind: false } }],
  ] as const)('BR-40: is refused: %s', (code, change) => {
    expect(recordingRefusals({ ...person, ...change })).toEqual([code]);
  });

  it('BR-43 has no new stay while another lasts', () => {
    const stay = { enteredOn: '2026-01-10', releasedOn: null, hasReleaseKind: false };
    const earlier = { enteredOn: '2024-01-01', releasedOn: '2025-01-01' };
    expect(newStayRefusals(stay, { stays: [earlier], today })).toEqual([]);
    expect(newStayRefusals(stay, { stays: [{ ...earlier, releasedOn: null }], today })).toEqual(['STAY_OVERLAPS']);
  });

  it('has stays in order that share no day but the day of a transfer', () => {
    expect(stayRefusals({ ...stay, releasedOn: '2024-02-29' }, today)).toEqual(['STAY_DATES_REVERSED']);
    const first = { enteredOn: '2024-01-01', releasedOn: '2024-06-01' };
    expect(overlaps(first, { enteredOn: '2024-06-01', releasedOn: null })).toBe(false);
    expect(overlaps(first, { enteredOn: '2024-05-31', releasedOn: null })).toBe(true);
    expect(overlaps({ enteredOn: '2025-01-01', releasedOn: null }, first)).toBe(false);
  });
});
