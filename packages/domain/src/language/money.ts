import type { Centimes, Language } from '../kernel/index.ts';

/** Never broken, never reordered: a plain space between thousands turns numbers around in a right-to-left line. */
const noBreakSpace = '\u00A0';

const currencyNames: Readonly<Record<Language, string>> = { ar: 'درهم', fr: 'MAD', en: 'MAD' };

/** Whole thousands apart, the comma before decimals: the same digits in all three languages. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  const sign = value < 0 && Number(Math.abs(value).toFixed(decimals)) !== 0 ? '\u2212' : '';
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped},${fraction}`;
}

/** The digits of an amount without its currency: `38 500,00`. */
export function formatAmount(amount: Centimes): string {
  const absolute = Math.abs(amount);
  const whole = formatNumber(Math.trunc(absolute / 100));
  return `${amount < 0 ? '\u2212' : ''}${whole},${String(absolute % 100).padStart(2, '0')}`;
}

/** An amount with its currency, `38 500,00 درهم` in Arabic and `38 500,00 MAD` elsewhere. */
export function formatMoney(amount: Centimes, language: Language): string {
  return `${formatAmount(amount)}${noBreakSpace}${currencyNames[language]}`;
}

/** An amount in whole dirhams, for tiles and charts where centimes are noise. */
export function formatDirhams(amount: Centimes, language: Language): string {
  return `${formatNumber(Math.round(amount / 100))}${noBreakSpace}${currencyNames[language]}`;
}

/** The name of the currency alone. */
export function currencyName(language: Language): string {
  return currencyNames[language];
}

/** A part as a percentage: `64,5 %`. A part that is not known has no percentage. */
export function formatPercent(part: number | null, decimals = 0): string {
  return part === null ? '–' : `${formatNumber(part * 100, decimals)}${noBreakSpace}%`;
}
