import { expect, it } from 'vitest';
import { figureOf, fuzz } from '../../test/proof/fuzz.ts';

/** Always the same documents: a gate must not be red by chance. `npm run prove` draws others each time. */
const seed = 20_260_101;

it('[GQ-09] answers 500 random documents without failing and without a word about its inside', async ({ task }) => {
  const fuzzed = await fuzz(500, seed);
  Object.assign(task.meta, { figure: figureOf(fuzzed) });
  expect(fuzzed.unforeseen).toEqual([]);
  expect(fuzzed.count).toBe(500);
}, 120_000);
