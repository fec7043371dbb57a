import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { seededRandom } from '../testing/index.ts';
import {
  endOfDay,
  instantAt,
  addDays,
  addMonths,
  checkSignOf,
  dayOf,
  daysBetween,
  fields,
  isCode,
  isIsoDate,
  isoDate,
  isoDateTime,
  randomCode,
  Refusal,
  reasonsOf,
  refuseFirst,
  serialNumber,
  unwritableIn,
} from './index.ts';

describe('a day', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-1-1', false],
    ['0000-01-01', false],
    ['2025-01-01T00:00', false],
  ])('%s: %s', (text, isReal) => {
    expect(isIsoDate(text)).toBe(isReal);
  });

  it.each([
    ['2024-11-24', '2024-11-24T22:59:59.999Z'],
    // In Ramadan of 2024 clocks were back by an hour.
    ['2024-03-20', '2024-03-20T23:59:59.999Z'],
  ])('ends when it does in Casablanca: %s', (day, end) => {
    expect(endOfDay(isoDate(day)).toISOString()).toBe(end);
    expect(dayOf(endOfDay(isoDate(day)))).toBe(day);
  });

  it.each([
    ['2024-11-24', '09:30', '2024-11-24T08:30:00.000Z'],
    ['2024-03-20', '09:30', '2024-03-20T09:30:00.000Z'],
    ['2024-03-20', '25:00', undefined],
    // Clocks went forward from two to three that night.
    ['2024-04-14', '02:30', undefined],
  ])('has its hours by the clocks of Casablanca: %s %s', (day, time, instant) => {
    expect(instantAt(isoDate(day), time)?.toISOString()).toBe(instant);
  });

  it('is the one it is in Casablanca', () => {
    expect(dayOf('2025-11-24T23:30:00Z')).toBe('2025-11-25');
    // In Ramadan the kingdom is an hour back.
    expect(dayOf('2025-03-10T23:30:00Z')).toBe('2025-03-10');
    expect(isoDateTime('2025-11-24T11:00:00+01:00')).toBe('2025-11-24T10:00:00.000Z');
  });

  it('moves by days and months, and back', () => {
    expect(addMonths(isoDate('2025-01-31'), 1)).toBe('2025-02-28');
    expect(addMonths(isoDate('2025-03-31'), -1)).toBe('2025-02-28');
    const days = fc.date({ min: new Date('1960-01-01'), max: new Date('2080-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
        const from = isoDate(date.toISOString().slice(0, 10));
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });
});

describe('what people write', () => {
  it.each([
    ['a\u0000b', 'CONTROL'],
    ['a\u200Fb', 'BIDI'],
    ['\u202Egnp.exe', 'BIDI'],
    ['a\uD800', 'SURROGATE'],
    ['بني ملّال 😀\nسطر', null],
  ])('%j holds %s', (text, what) => {
    expect(unwritableIn(text)).toBe(what);
  });

  it('is trimmed, composed and bounded', () => {
    const name = fields.text({ min: 2, max: 5 });
    expect(z.safeParse(name, '  ab   c ').data).toBe('ab c');
    expect(z.safeParse(name, 'e\u0301te\u0301').data).toBe('été');
    expect(z.safeParse(name, ' a ').success).toBe(false);
    expect(z.safeParse(name, 'abcdef').success).toBe(false);
    expect(z.safeParse(name, 'x'.repeat(10_000)).success).toBe(false);
  });

  it('comes out writable, or is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
        const parsed = z.safeParse(fields.text({ min: 0, max: 60 }), raw);
        if (parsed.success) expect([unwritableIn(parsed.data), parsed.data]).toEqual([null, parsed.data.trim()]);
      }),
    );
  });

  it('may use Arabic digits for numbers and days', () => {
    expect(z.safeParse(fields.date, '٢٠٢٥-١١-٢٤').data).toBe('2025-11-24');
    expect(z.safeParse(fields.reference(), 'محضر ١٢/۲۰۲۵').data).toBe('محضر 12/2025');
    expect(z.safeParse(fields.date, '2025-02-30').success).toBe(false);
  });

  it('may be left out where it says so', () => {
    expect(['', '  ', null, undefined, ' x '].map((raw) => z.safeParse(fields.optionalText(5), raw).data)).toEqual([
      null,
      null,
      null,
      null,
      'x',
    ]);
  });

  it.each([0, -1, 1.5, 10_000_000_001, '3'])('an amount is whole centimes above zero: %s is refused', (amount) => {
    expect(z.safeParse(fields.amount, amount).success).toBe(false);
  });
});

describe('a code', () => {
  it('is as long as asked, in signs that nobody mistakes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer(), (length, seed) => {
        const code = randomCode(length, seededRandom(seed));
        expect([code.length, isCode(code), /[01OIL]/.test(code)]).toEqual([length, true, false]);
      }),
    );
  });

  it('has a check sign that catches one wrong sign and two swapped', () => {
    const signs = [...'23456789ABCDEFGHJKMNPQRSTUVWXYZ'];
    const code = fc.array(fc.constantFrom(...signs), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(code, fc.nat(7), fc.constantFrom(...signs), (right, at, sign) => {
        const check = checkSignOf(right.join(''));
        const wrong = right.with(at, sign);
        expect(checkSignOf(wrong.join('')) === check).toBe(sign === right[at]);
        const other = (at + 1) % 7;
        const swapped = right.with(other, right[other + 1] ?? '').with(other + 1, right[other] ?? '');
        expect(checkSignOf(swapped.join('')) === check).toBe(right[other] === right[other + 1]);
      }),
    );
  });

  it('numbers what people quote', () => {
    expect(serialNumber('CAR-BENI-MELLAL', 2026, 7)).toBe('CAR-BENI-MELLAL-2026-0007');
    expect(() => serialNumber('EV', 2026, 0)).toThrow(RangeError);
  });
});

describe('a refusal', () => {
  it('carries the first reason with its facts, and nothing is thrown without one', () => {
    const reasons = reasonsOf([
      ['ONE', false],
      ['TWO', true],
      ['THREE', true],
    ]);
    expect(reasons).toEqual(['TWO', 'THREE']);
    expect(() => refuseFirst(reasons, { amount: 3 })).toThrow(Refusal);
    expect(() => refuseFirst([])).not.toThrow();
    try {
      refuseFirst(reasons, { amount: 3 });
    } catch (error) {
      expect(error).toMatchObject({ name: 'Refusal', code: 'TWO', facts: { amount: 3 }, message: 'TWO' });
    }
  });
});
