import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../world.ts';
import { agreementModel } from './agreement.model.ts';
import { assetModel } from './asset.model.ts';
import { caseModel } from './case.model.ts';
import { distributionModel } from './distribution.model.ts';
import { envelopeModel } from './envelope.model.ts';
import { type Look, openLook } from './look.ts';
import { type Model, runModel } from './model.ts';
import { purchaseModel } from './purchase.model.ts';

/** All runs of all nouns; `npm run test:long` asks for many more. A seed repeats what was drawn. */
const runs = Number(process.env.MODEL_RUNS ?? 300);
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

const models: Readonly<Record<string, (world: World, look: Look) => Promise<Model<never>>>> = {
  agreement: agreementModel as never,
  asset: assetModel as never,
  case: caseModel as never,
  distribution: distributionModel as never,
  envelope: envelopeModel as never,
  purchase: purchaseModel as never,
};
const share = Math.ceil(runs / Object.keys(models).length);

describe('[IN-05] random commands at once', () => {
  it.each(Object.keys(models))(
    `never take a %s where its model does not go (seed ${seed})`,
    {
      timeout: 60_000 + share * 1_000,
    },
    async (name) => {
      const model = await models[name]?.(world, look);
      if (!model) throw new Error(`There is no model of ${name}.`);
      const ran = await runModel(world, model, { runs: share, seed });
      console.log(name, ran);
      expect(ran.runs).toBe(share);
      expect(world.logged).toEqual([]);
    },
  );
});
