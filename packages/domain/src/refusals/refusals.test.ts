import { describe, expect, it } from 'vitest';
import { languages } from '../kernel/index.ts';
import { isRefusalCode, type RefusalCode, refusalCodes, refusalLabels, sentenceOf, sentenceOfAny } from './index.ts';

const factsIn = (sentence: string) => [...sentence.matchAll(/\{([^}]+)\}/g)].map(([, fact]) => fact).sort();

describe('the sentences of refusals', () => {
  it.each(refusalCodes)('%s reads in three languages, each ending as a sentence and using the same facts', (code) => {
    const sentences = languages.map((language) => refusalLabels[code][language]);
    for (const sentence of sentences) expect(sentence).toMatch(/\S.*\.$/);
    const [first, ...others] = sentences.map(factsIn);
    for (const other of others) expect(other).toEqual(first);
  });

  it('write Arabic in Arabic letters', () => {
    for (const code of refusalCodes) {
      expect(refusalLabels[code].ar.replace(/\{[^}]+\}/g, '')).not.toMatch(/[A-Za-z]/);
    }
  });

  it('fill in the facts, money as money', () => {
    const facts = { amount: 4_000_000, ceiling: 3_500_000 };
    expect(sentenceOf('MICRO_PROJECT_OVER_CEILING', facts, 'fr')).toBe(
      'Le montant 40\u00A0000,00\u00A0MAD dépasse le plafond de 35\u00A0000,00\u00A0MAD.',
    );
    expect(sentenceOf('EVENT_PROJECT_NOT_READY', { count: 2 }, 'ar')).toBe('مشاريع غير جاهزة في اللائحة: 2.');
    expect(sentenceOf('EVENT_ENTRIES_OPEN', {}, 'en')).toBe('Lines of the list still open: –.');
  });

  it('read an unknown code as the general one', () => {
    expect([isRefusalCode('STALE'), isRefusalCode('toString')]).toEqual([true, false]);
    expect(sentenceOfAny('CODE_OF_TOMORROW', {}, 'en')).toBe(refusalLabels.INTERNAL.en);
  });

  it('are a closed union', () => {
    const codes: readonly RefusalCode[] = refusalCodes;
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^[A-Z]+(_[A-Z]+)*$/.test(code))).toBe(true);
  });
});
