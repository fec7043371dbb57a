import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { glossary, glossaryFields, glossaryPage } from './index.ts';

const page = new URL('../../../../docs/glossary.md', import.meta.url);

function writtenPage(): string {
  try {
    return readFileSync(page, 'utf8');
  } catch {
    return '';
  }
}

describe('the glossary', () => {
  it('has every word in three languages, under a known field, once', () => {
    const codes = glossary.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { words, field } of glossary) {
      expect(glossaryFields).toContain(field);
      expect(Object.values(words).every((word) => word.trim() !== '')).toBe(true);
    }
  });

  it('is the page in the documentation (WASL_WRITE=1 writes it again)', () => {
    if (process.env.WASL_WRITE === '1' && writtenPage() !== glossaryPage()) writeFileSync(page, glossaryPage());
    expect(writtenPage()).toBe(glossaryPage());
  });
});
