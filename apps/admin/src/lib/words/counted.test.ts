import { beforeEach, describe, expect, it } from 'vitest';
import { m } from '#paraglide/messages.js';
import { overwriteGetLocale } from '#paraglide/runtime.js';
import { counted } from './counted.ts';

describe('a count of cases', () => {
  beforeEach(() => overwriteGetLocale(() => 'ar'));

  it.each([
    [0, 'لا ملفات'],
    [1, 'ملف واحد'],
    [2, 'ملفان'],
    [3, '3 ملفات'],
    [11, '11 ملفاً'],
    [100, '100 ملف'],
    [1284, '1\u00a0284 ملفاً'],
  ])('is said in Arabic in one of its six forms: %i', (count, sentence) => {
    expect(m.cases_count(counted(count))).toBe(sentence);
  });

  it.each([
    [0, '0 dossier'],
    [1, '1 dossier'],
    [21, '21 dossiers'],
  ])('is said in French: %i', (count, sentence) => {
    overwriteGetLocale(() => 'fr');
    expect(m.cases_count(counted(count))).toBe(sentence);
  });
});
