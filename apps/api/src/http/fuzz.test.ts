import { expect, it } from 'vitest';
import { figureOf, fuzz } from '../../test/proof/fuzz.ts';

it('[GQ-09] answers 500 random documents without failing and without a word about its inside', async ({ task }) => {
  const fuzzed = await fuzz(500, Date.now() % 2_147_483_647);
  Object.assign(task.meta, { figure: figureOf(fuzzed) });
  expect(fuzzed.unforeseen).toEqual([]);
  expect(fuzzed.count).toBe(500);
}, 120_000);
