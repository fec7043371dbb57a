import { expect, it } from 'vitest';
import { vowsFor } from './prove.ts';
import { promises } from './promises.ts';
import type { Proof } from './proof.ts';
import { countOf, standingOf } from './table.ts';
import { findTagged, patternOf } from './tagged.ts';

const vow = { id: 'AZ-01', sentence: 'Nobody sees a foreign row.', hasTeeth: false };
const proof = (over: Partial<Proof> = {}): Proof => ({
  id: 'AZ-01',
  name: '[AZ-01] sees no foreign row',
  hasPassed: true,
  figure: null,
  output: '',
  ...over,
});

it('keeps each promise once, under an id of two letters and two digits', () => {
  const ids = promises.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^(AU|AZ|DP|GQ|IN|AT|OP|SC)-\d\d$/.test(id))).toEqual([]);
  expect(ids).toHaveLength(69);
});

it('says NOT RUN of a promise without a test, and counts it as failed', () => {
  const standing = standingOf(vow, []);
  expect(standing.state).toBe('NOT RUN');
  expect(countOf([standing])).toBe('0 passed, 1 failed');
});

it('says failed as soon as one of its tests fails', () => {
  expect(standingOf(vow, [proof(), proof({ hasPassed: false })]).state).toBe('failed');
});

it('shows the figure that a test measured', () => {
  expect(standingOf(vow, [proof({ figure: '0 foreign rows of 2,000' })])).toMatchObject({
    state: 'passed',
    figure: '0 foreign rows of 2,000',
  });
});

it('finds the tests that begin with an id, and only those', () => {
  const pattern = new RegExp(patternOf(['AZ-01', 'AZ-02']));
  expect(pattern.test('[AZ-02] equals the oracle')).toBe(true);
  expect(pattern.test('[AZ-03] builds no schema')).toBe(false);
  expect(findTagged(['AZ-99'])).toEqual([]);
});

it('refuses an unknown id', () => {
  const before = process.exitCode;
  expect(vowsFor(['AZ-99'])).toBeNull();
  process.exitCode = before;
});
