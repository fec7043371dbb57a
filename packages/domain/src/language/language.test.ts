import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centimes, languages } from '../kernel/index.ts';
import {
  formatAmount,
  formatDate,
  formatDateTime,
  formatDirhams,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShortDate,
  formatTime,
  isolate,
  monthName,
} from './index.ts';

const space = '\u00A0';

describe('numbers for people', () => {
  it('have the same digits in the three languages, in groups that no line breaks or turns around', () => {
    expect(formatMoney(centimes(3_850_000), 'ar')).toBe(`38${space}500,00${space}درهم`);
    expect(formatMoney(centimes(125_000_050), 'fr')).toBe(`1${space}250${space}000,50${space}MAD`);
    expect(formatMoney(centimes(5), 'en')).toBe(`0,05${space}MAD`);
    expect(formatAmount(centimes(-100_001))).toBe(`−1${space}000,01`);
    expect(formatDirhams(centimes(50_000_049), 'ar')).toBe(`500${space}000${space}درهم`);
    expect([formatNumber(1284), formatNumber(0.25, 1), formatPercent(0.645, 1), formatPercent(null)]).toEqual([
      `1${space}284`,
      '0,3',
      `64,5${space}%`,
      '–',
    ]);
  });

  it('are read back as the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (amount) => {
        const shown = formatAmount(centimes(amount));
        expect(Number(shown.replaceAll(space, '').replace('−', '-').replace(',', ''))).toBe(amount);
      }),
    );
  });
});

describe('days for people', () => {
  it.each([
    ['2025-11-24', '24 نونبر 2025', '24 novembre 2025', '24 November 2025'],
    ['2025-06-01', '1 يونيو 2025', '1er juin 2025', '1 June 2025'],
    ['2025-05-09', '9 ماي 2025', '9 mai 2025', '9 May 2025'],
    ['2025-08-14', '14 غشت 2025', '14 août 2025', '14 August 2025'],
    ['2025-12-31', '31 دجنبر 2025', '31 décembre 2025', '31 December 2025'],
  ])('%s is told as in Morocco', (day, ...told) => {
    expect(languages.map((language) => formatDate(day, language))).toEqual(told);
  });

  it('have the hour of Casablanca', () => {
    expect(formatDateTime('2025-11-24T09:05:00Z', 'fr')).toBe('24 novembre 2025 à 10:05');
    expect(formatTime('2025-03-10T09:05:00Z')).toBe('09:05');
    expect(formatShortDate('2025-11-04')).toBe('04/11/2025');
    expect(() => monthName(13, 'ar')).toThrow(RangeError);
  });

  it('keep references in their own order', () => {
    expect(isolate('EV-2026-0001')).toBe('\u2066EV-2026-0001\u2069');
  });
});
