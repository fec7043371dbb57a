import { centimes, type Facts, type Language } from '../kernel/index.ts';
import { formatDate, formatMoney, formatNumber } from '../language/index.ts';
import { isRefusalCode, type RefusalCode, refusalLabels } from './refusal.labels.ts';

/** The sentence a person reads for a refusal. A fact that is missing shows as a dash rather than as a hole. */
export function sentenceOf(code: RefusalCode, facts: Facts, language: Language): string {
  return refusalLabels[code][language].replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, kind: string | undefined) =>
    factOf(facts[name], kind, language),
  );
}

/** The sentence for whatever code an API sent; a code of a later version reads as the general one. */
export function sentenceOfAny(code: string, facts: Facts, language: Language): string {
  return sentenceOf(isRefusalCode(code) ? code : 'INTERNAL', facts, language);
}

function factOf(fact: string | number | undefined, kind: string | undefined, language: Language): string {
  if (fact === undefined) return '–';
  if (kind === 'money') return formatMoney(centimes(Number(fact)), language);
  if (kind === 'date') return formatDate(String(fact), language);
  return typeof fact === 'number' ? formatNumber(fact) : fact;
}
