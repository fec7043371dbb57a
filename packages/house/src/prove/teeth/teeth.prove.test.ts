import { expect, it } from 'vitest';
import { mutations } from './index.ts';
import { biteAll, toothed } from './teeth.ts';

it('[IN-11] turns a named test red for each mutation of guard, check, index or policy', { timeout: 3_600_000 }, async ({
  task,
}) => {
  const bare = toothed.filter(({ id }) => !mutations.some((mutation) => mutation.id === id));
  expect(bare.map(({ id }) => id)).toEqual([]);
  const bites = await biteAll(toothed);
  expect(
    bites.filter(({ hasBitten }) => !hasBitten).map(({ mutation, why }) => `${mutation.id} ${mutation.what}: ${why}`),
  ).toEqual([]);
  Object.assign(task.meta, { figure: `${bites.length} of ${bites.length} mutations turned a test red` });
});
