import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorld, type World } from './world.ts';

const regional = { email: 'coordinator@demo.wasl.ma' };
const viewer =
  '{ viewer { id email language displayName { ar fr en } grants { role territory { code names { en } } centre { code } } isDemonstration sessionEndsAt centreTerritories } }';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

it('knows who is signed in, in one statement', async () => {
  const { data, codes } = await world.as(regional, viewer);
  expect(codes).toEqual([]);
  expect(data.viewer).toMatchObject({
    email: regional.email,
    language: 'ar',
    grants: [
      { role: 'REGIONAL_COORDINATOR', territory: { code: '05', names: { en: expect.any(String) } }, centre: null },
    ],
    isDemonstration: true,
    sessionEndsAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    centreTerritories: [],
  });
  await world.as(regional, viewer);
  expect(world.statements).toHaveLength(1);
});

it('asks who it is of who is not signed in', async () => {
  expect(await world.as(null, viewer)).toMatchObject({ data: null, codes: ['UNAUTHENTICATED'] });
});

it('reads reference data in pages', async () => {
  const query =
    '{ territories(first: 3, where: { within: { within: "05" } }) { totalCount nodes { id code kind parent { code } } pageInfo { hasNextPage } } }';
  const { data, codes } = await world.as(regional, query);
  expect(codes).toEqual([]);
  expect(data.territories).toMatchObject({
    totalCount: 6,
    nodes: [{ id: 'Territory:05', code: '05', parent: null }, { parent: { code: '05' } }, {}],
  });
});
