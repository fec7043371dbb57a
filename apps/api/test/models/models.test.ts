import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../world.ts';
import { agreementModel } from './agreement.model.ts';
import { assetModel } from './asset.model.ts';
import { caseModel } from './case.model.ts';
import { distributionModel } from './distribution.model.ts';
import { envelopeModel } from './envelope.model.ts';
import { type Look, openLook } from './look.ts';
import { type Drawn, type Ran, runModel } from './model.ts';
import { purchaseModel } from './purchase.model.ts';

/** All courses of all nouns; `npm run test:long` asks for many more. The seed repeats what was drawn. */
const courses = Number(process.env.MODEL_RUNS ?? 300);
const seed = Number(process.env.MODEL_SEED ?? Date.now() % 2 ** 31);

let world: World;
let look: Look;
let close: () => Promise<void>;
beforeAll(async () => {
  world = await createWorld();
  ({ look, close } = await openLook(world.database.ownerUrl));
});
afterAll(async () => {
  await close();
  await world.close();
});

const models: Readonly<Record<string, (drawn: Drawn) => Promise<Ran>>> = {
  agreement: async (drawn) => runModel(world, await agreementModel(world, look), drawn),
  asset: async (drawn) => runModel(world, await assetModel(world, look), drawn),
  case: async (drawn) => runModel(world, await caseModel(world, look), drawn),
  distribution: async (drawn) => runModel(world, await distributionModel(world, look), drawn),
  envelope: async (drawn) => runModel(world, await envelopeModel(world, look), drawn),
  purchase: async (drawn) => runModel(world, await purchaseModel(world, look), drawn),
};
const share = Math.ceil(courses / Object.keys(models).length);

describe(`[IN-05] random commands at once, seed ${seed},`, () => {
  it.each(Object.entries(models))(
    'never take the %s where its model does not go',
    { timeout: 60_000 + share * 1_000 },
    async (name, run) => {
      const { made, taken } = await run({ count: share, seed });
      figures.push(`${name} ${made}`);
      expect(made).toBe(share);
      expect(taken.size).toBeGreaterThan(3);
      expect(world.logged).toEqual([]);
    },
  );

  const figures: string[] = [];
  it('were drawn for every noun', ({ task }) => {
    expect(figures).toHaveLength(Object.keys(models).length);
    Object.assign(task.meta, {
      figure: `courses at once, each explained by its model: ${figures.join(', ')}; seed ${seed}`,
    });
  });
});
