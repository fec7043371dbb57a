import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playTwoProvinces } from '../proof/two-provinces.ts';
import { people } from '../stage/actor.ts';
import { createWorld, type World } from '../world.ts';
import { type Comparable, comparable, comparableOf } from './compare.ts';
import { documentOf, type Material } from './documents.ts';
import { materialOf } from './material.ts';
import { queriesOf } from './manifest.ts';
import { ordinaryPath, type OrdinaryPath } from './ordinary.ts';
import { outOfReach } from './out-of-reach.ts';

/** `npm run test:long` draws five thousand; a change of the compiler that is wrong seldom needs more than these. */
const drawn = Number(process.env.ORACLE_DOCUMENTS ?? 150);
const actors = { everywhere: people.national, oneProvince: people.coordinator, ownCases: people.officer } as const;

let world: World;
let ordinary: OrdinaryPath;
let material: Material;
beforeAll(async () => {
  world = await createWorld();
  await playTwoProvinces(world);
  ordinary = await ordinaryPath(world);
  material = await materialOf(world);
}, 180_000);
afterAll(() => world.close());

/** Easier to read where it differs. */
const parsed = ({ data, errors }: Comparable) => ({ data: JSON.parse(data), errors });

describe.each(Object.entries(actors))('read by %s', (_, by) => {
  it('documents drawn from the schema are answered as the ordinary path answers them', async () => {
    let compared = 0;
    for (let seed = 0; seed < drawn; seed += 1) {
      const document = documentOf(material, seed);
      const { data, errors, codes } = await world.as(by, document.query, document.variables);
      if (codes.includes('LIMIT_EXCEEDED')) continue;
      compared += 1;
      const expected = comparableOf(await ordinary(await world.contextOf(by), document));
      const found = comparable({ data, errors });
      expect({ seed, ...document, ...parsed(found) }).toEqual({ seed, ...document, ...parsed(expected) });
      expect(found).toEqual(expected);
    }
    expect(compared).toBeGreaterThan(drawn * 0.7);
  }, 3_600_000);

  it('every query of the console is answered as the ordinary path answers it', async () => {
    for (const asked of queriesOf(material.schema, material.ids)) {
      const { data, errors } = await world.as(by, asked.query, asked.variables);
      const expected = comparableOf(await ordinary(await world.contextOf(by), asked));
      const found = comparable({ data, errors });
      expect({ ...asked, ...parsed(found) }).toEqual({ ...asked, ...parsed(expected) });
      expect(found).toEqual(expected);
    }
  }, 600_000);

  it('what is out of reach is in no byte of any answer', async () => {
    const hidden = await outOfReach(world, by);
    for (let seed = 0; seed < drawn; seed += 1) {
      const document = documentOf(material, seed);
      const asked = JSON.stringify(document.variables);
      const answer = JSON.stringify((await world.as(by, document.query, document.variables)).data);
      expect(hidden.filter((id) => answer.includes(id) && !asked.includes(id))).toEqual([]);
    }
  }, 3_600_000);
});
