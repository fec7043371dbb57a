import { afterAll, beforeAll, expect, it } from 'vitest';
import { people } from '../../../test/stage/actor.ts';
import { createWorld, type World } from '../../../test/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

async function read(query: string) {
  const { data, codes } = await world.as(people.storekeeper, query);
  expect(codes).toEqual([]);
  return data;
}

it('counts every list of the reference data', async () => {
  const lists = ['territories', 'facilities', 'programmes', 'sectors', 'skills', 'itemTypes', 'kits'];
  const data = await read(`{ ${lists.map((list) => `${list} { totalCount }`).join(' ')} }`);
  expect(lists.map((list) => data[list].totalCount)).toEqual([95, 108, 13, 7, 43, 315, 72]);
});

it('shows a kit whole: its sector, the skills that qualify, each item with what its price rests on', async () => {
  const { kits } = await read(
    `{ kits(first: 2, where: { trade: { eq: "barber" } }) { nodes { id code total priceBasis verified sector { code names { ar } }
       skills { nodes { skill { code usualProvider } } } lines(first: 30) { totalCount nodes { quantity item { code unitPrice priceBasis } } } } } }`,
  );
  const [kit] = kits.nodes;
  expect(kit).toMatchObject({
    id: 'Kit:KIT-SRV-BARBER',
    priceBasis: 'ANALYST_ESTIMATE',
    verified: false,
    sector: { code: 'services', names: { ar: 'الخدمات' } },
    skills: { nodes: [{ skill: { code: 'coiffure_homme', usualProvider: 'OFPPT' } }] },
  });
  const lines: { quantity: number; item: { unitPrice: number } }[] = kit.lines.nodes;
  expect(lines.reduce((sum, { quantity, item }) => sum + quantity * item.unitPrice, 0)).toBe(kit.total);
  expect(world.statements).toHaveLength(1);
});

it('shows the territories that a centre covers, across regions', async () => {
  const query =
    '{ facilities(first: 1, where: { code: { eq: "CAR-AGADIR" } }) { nodes { coverage { nodes { verified territory { code parent { code } } } } } } }';
  const { facilities } = await read(query);
  const covered: { verified: boolean; territory: { parent: { code: string } } }[] = facilities.nodes[0].coverage.nodes;
  expect(new Set(covered.map(({ territory }) => territory.parent.code))).toEqual(new Set(['09', '10']));
  expect(covered.some(({ verified }) => verified)).toBe(false);
});

it.each([
  ['territories', 'beni mel', '05.091'],
  ['territories', 'بنى ملال', '05.091'],
  ['territories', '06.141.01', '06.141.01.00'],
  ['facilities', 'béni mellal', 'CAR-BENI-MELLAL'],
  ['skills', 'SOUD', 'soudure'],
  ['itemTypes', 'كرسي حلاقة', 'BAR-CHAIR'],
  ['kits', 'kit-srv-barber', 'KIT-SRV-BARBER'],
])('finds in %s by %s, whatever the accents', async (list, text, code) => {
  const data = await read(`{ ${list}(first: 100, where: { search: ${JSON.stringify(text)} }) { nodes { code } } }`);
  expect(data[list].nodes.map((row: { code: string }) => row.code)).toContain(code);
});

it('is for those who are signed in', async () => {
  expect((await world.as(null, '{ kits { totalCount } }')).codes).toEqual(['UNAUTHENTICATED']);
});

it('finds nothing by signs that are in no name', async () => {
  const data = await read(
    '{ kits(where: { search: "%" }) { totalCount } territories(where: { search: "" }) { totalCount } }',
  );
  expect(data).toEqual({ kits: { totalCount: 0 }, territories: { totalCount: 95 } });
});
