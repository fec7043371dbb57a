import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../root.ts';
import { promises } from './promises.ts';
import { findTagged } from './tagged.ts';

const ids = new Set(promises.map(({ id }) => id));

/** Every promise that a page names; IN-01…04 names four. */
function namedIn(page: string): readonly string[] {
  const text = readFileSync(inRoot('docs', page), 'utf8');
  return [...text.matchAll(/\b([A-Z]{2})-(\d\d)(?:…(\d\d))?\b/g)].flatMap(([, kind, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => Number(from) + step)
      .map((number) => `${kind}-${String(number).padStart(2, '0')}`)
      // A range names what there is between its ends.
      .filter((id) => to === from || ids.has(id)),
  );
}

describe.each(['threat-model.md', 'asvs.md'])('docs/%s', (page) => {
  it('names promises that exist, each with a test that speaks of it', () => {
    const named = namedIn(page);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect([...new Set(named)].filter((id) => findTagged([id]).length === 0)).toEqual([]);
  });
});

it('leaves no promise about walls out of both pages', () => {
  const named = new Set(['threat-model.md', 'asvs.md'].flatMap(namedIn));
  expect([...ids].filter((id) => !named.has(id))).toEqual([]);
});

describe('docs/asvs.md', () => {
  const rows = readFileSync(inRoot('docs/asvs.md'), 'utf8')
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('says of each requirement what it asks and which promise keeps it, each requirement once', () => {
    expect(rows.length).toBeGreaterThan(60);
    for (const [, requirement, asked, keptBy] of rows) {
      expect(requirement).toMatch(/^\d+\.\d+\.\d+/);
      expect(asked).not.toBe('');
      expect(keptBy).toMatch(/[A-Z]{2}-\d\d/);
    }
    const numbers = rows.flatMap(([, requirement = '']) => requirement.match(/\d+\.\d+\.\d+/g) ?? []);
    expect(numbers.length).toBe(new Set(numbers).size);
  });
});
