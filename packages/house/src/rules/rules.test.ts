import { describe, expect, it } from 'vitest';
import { rulePage } from './rule-page.ts';
import { readRules } from './rules.ts';
import { testsOf } from './tests-of.ts';

// Written apart, or this file would be taken for a test of rules of the programme.
const rule = (number: number) => `BR-${number}`;

describe('the tests of a rule', () => {
  it('are found by their names, in tables and in groups too', () => {
    const text = `describe('a group (${rule(91)})', () => {
      it('${rule(92)} is held', () => {});
      it.each([['${rule(93)}']])('${rule(94)} is held for %s', () => {});
      expect('${rule(95)}').toBe('${rule(95)}');
    });`;
    const found = testsOf('one.test.ts', text).flatMap(({ rules }) => rules);
    expect(found.sort()).toEqual([rule(91), rule(92), rule(94)]);
  });

  it('are missed when the house says it holds a rule and no test does', () => {
    const row = { code: 'BR-91', noun: 'person', sentence: 'Somebody is somebody.', tests: [] } as const;
    const page = rulePage({ rows: [{ ...row, isHeld: true }], missing: [row.code], unknown: [] });
    expect(page).toContain('MISSING');
    expect(page).toContain('Held without a test: BR-91.');
    expect(rulePage({ rows: [{ ...row, isHeld: false }], missing: [], unknown: [] })).toContain(
      'Not built yet: BR-91.',
    );
  });

  it('are there for every rule that the house holds', () => {
    const { rows, missing, unknown } = readRules();
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect({ missing, unknown }).toEqual({ missing: [], unknown: [] });
  });
});
