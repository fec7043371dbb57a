import { expect, it } from 'vitest';
import { figureOf, fuzz } from '../../test/proof/fuzz.ts';

it('[GQ-09] answers 20,000 random documents, no 5xx, no leak, 99 of 100 within 250 ms', async ({ task }) => {
  const fuzzed = await fuzz(20_000, Number(process.env.FUZZ_SEED ?? Date.now() % 2_147_483_647));
  const figure = figureOf(fuzzed);
  Object.assign(task.meta, { figure });
  expect(fuzzed.unforeseen).toEqual([]);
  expect(fuzzed.count).toBe(20_000);
  expect(fuzzed.p99).toBeLessThan(250);
  expect(fuzzed.longest).toBeLessThan(2_000);
}, 1_800_000);
