import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, Role } from '@wasl/domain/access';
import { territoryCode } from '@wasl/domain/territory';
import { Deed, Keeper, Orchard, Tree } from '../../test/orchard.ts';
import { createOrchardWorld, type OrchardWorld } from '../../test/orchard-world.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const actor = (role: Role, territory: string | null = null, id = uuid(999)): Actor => ({
  id,
  centreTerritories: [],
  grants: [
    {
      role,
      territoryCode: territory === null ? null : territoryCode(territory),
      centreCode: null,
      facilityCode: null,
      from: '2026-01-01' as never,
      to: null,
    },
  ],
});
const national = actor('NATIONAL_COORDINATOR');
const regional = actor('REGIONAL_COORDINATOR', '05');
const auditor = actor('AUDITOR');
const officer = actor('ACCOMPANIMENT_OFFICER', null, uuid(901));

let world: OrchardWorld;
beforeAll(async () => {
  world = await createOrchardWorld();
  const em = world.owner.em.fork();
  const keepers = ['k1', 'k2'].map((code) => em.create(Keeper, { code, name: `Keeper ${code}` }));
  for (let n = 1; n <= 120; n++) {
    const territory = territoryCode(n % 3 === 0 ? '06.141' : n % 3 === 1 ? '05.091' : '05.081');
    const orchard = em.create(Orchard, {
      id: uuid(n),
      title: `Orchard ${String(n).padStart(3, '0')}`,
      names: { ar: `بستان ${n}`, fr: `Verger ${n}`, en: `Orchard ${n}` },
      territoryCode: territory,
      officerId: n % 4 === 0 ? uuid(901) : null,
      worth: 1000 + (n % 7) * 101,
      plantedOn: `2026-01-${String((n % 28) + 1).padStart(2, '0')}`,
      seenAt: n % 2 === 0 ? new Date('2026-03-17T09:30:00.123Z') : null,
      keeper: n % 5 === 0 ? null : keepers[n % 2],
    });
    if (n % 2 === 0) em.create(Deed, { id: uuid(1000 + n), orchard, territoryCode: territory, secret: `secret ${n}` });
    for (let t = 1; t <= n % 4; t++)
      em.create(Tree, { id: uuid(10_000 + n * 10 + t), orchard, position: t, kind: t % 2 ? 'olive' : 'fig' });
  }
  await em.flush();
});
afterAll(() => world.close());

describe('one thing', () => {
  it('comes with values in the form of their scalars', async () => {
    const { data, codes } = await world.as(
      national,
      `{ orchard(id: "Orchard:${uuid(2)}") { __typename id title worth half plantedOn seenAt version names { ar en } } }`,
    );
    expect(codes).toEqual([]);
    expect(data.orchard).toEqual({
      __typename: 'Orchard',
      id: `Orchard:${uuid(2)}`,
      title: 'Orchard 002',
      worth: 1202,
      half: 601,
      plantedOn: '2026-01-03',
      seenAt: '2026-03-17T09:30:00.123Z',
      version: 1,
      names: { ar: 'بستان 2', en: 'Orchard 2' },
    });
    expect(world.statements).toHaveLength(1);
  });

  it('has its relations by joins, null where there is none', async () => {
    const { data } = await world.as(
      national,
      `{ a: orchard(id: "Orchard:${uuid(2)}") { keeper { id name } deed { secret } } b: orchard(id: "Orchard:${uuid(5)}") { keeper { name } deed { secret } } }`,
    );
    expect(data).toEqual({
      a: { keeper: { id: 'Keeper:k1', name: 'Keeper k1' }, deed: { secret: 'secret 2' } },
      b: { keeper: null, deed: null },
    });
    expect(world.statements).toHaveLength(2);
  });

  it('hides what needs a permission of its own', async () => {
    const query = `{ orchard(id: "Orchard:${uuid(2)}") { deed { secret } whisper title } }`;
    expect((await world.as(auditor, query)).data.orchard).toEqual({ deed: null, whisper: null, title: 'Orchard 002' });
    expect((await world.as(regional, query)).data.orchard).toEqual({
      deed: { secret: 'secret 2' },
      whisper: 'Orchard 002',
      title: 'Orchard 002',
    });
  });

  it.each([
    ['out of reach', `Orchard:${uuid(3)}`],
    ['of another type', `Keeper:k1`],
    ['unknown', `Orchard:${uuid(777)}`],
    ['no id at all', 'nonsense'],
    ['a key of another form', 'Orchard:k1'],
  ])('is null when %s', async (_, id) => {
    expect(await world.as(regional, 'query ($id: ID!) { orchard(id: $id) { title } }', { id })).toMatchObject({
      data: { orchard: null },
      codes: [],
    });
  });

  it('answers aliases, also those that are names of other fields', async () => {
    const { data } = await world.as(
      national,
      `{ it: orchard(id: "Orchard:${uuid(2)}") { title: plantedOn worth: title keeper: half x: names { en: ar ar: en } names { en } } }`,
    );
    expect(data.it).toEqual({
      title: '2026-01-03',
      worth: 'Orchard 002',
      keeper: 601,
      x: { en: 'بستان 2', ar: 'Orchard 2' },
      names: { en: 'Orchard 2' },
    });
  });

  it('opens fragments and decides @skip and @include by their variables', async () => {
    const query = `query ($id: ID!, $yes: Boolean!) { orchard(id: $id) { ...A ... on Node { id } ... @include(if: $yes) { worth } title @skip(if: $yes) } } fragment A on Orchard { names { fr } ...B } fragment B on Orchard { names { en } }`;
    const id = `Orchard:${uuid(2)}`;
    const names = { fr: 'Verger 2', en: 'Orchard 2' };
    expect((await world.as(national, query, { id, yes: true })).data.orchard).toEqual({ names, id, worth: 1202 });
    expect((await world.as(national, query, { id, yes: false })).data.orchard).toEqual({
      names,
      id,
      title: 'Orchard 002',
    });
    expect((await world.as(national, query, { id, yes: true })).data.orchard).toEqual({ names, id, worth: 1202 });
  });
});

describe('node and nodes', () => {
  it('find things of every type in the order of their ids, and null for the rest', async () => {
    const ids = [
      `Keeper:k2`,
      `Orchard:${uuid(3)}`,
      `Orchard:${uuid(1)}`,
      'nonsense',
      `Deed:${uuid(1002)}`,
      `Orchard:${uuid(1)}`,
    ];
    const { data, codes } = await world.as(
      regional,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Keeper { name } ... on Orchard { title keeper { name } } } }',
      { ids },
    );
    expect(codes).toEqual([]);
    const orchard = {
      __typename: 'Orchard',
      id: `Orchard:${uuid(1)}`,
      title: 'Orchard 001',
      keeper: { name: 'Keeper k2' },
    };
    expect(data.nodes).toEqual([
      { __typename: 'Keeper', id: 'Keeper:k2', name: 'Keeper k2' },
      null,
      orchard,
      null,
      null,
      orchard,
    ]);
    expect(world.statements).toHaveLength(1);
  });

  it('give one thing by its id', async () => {
    expect((await world.as(national, '{ node(id: "Keeper:k1") { id ... on Keeper { name } } }')).data).toEqual({
      node: { id: 'Keeper:k1', name: 'Keeper k1' },
    });
    expect((await world.as(national, '{ node(id: "x") { id } }')).data).toEqual({ node: null });
  });
});

describe('a list', () => {
  const page = `query ($first: Int!, $after: String) { orchards(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { title trees(first: 2) { nodes { position kind } } keeper { name } } } nodes { id } } }`;

  it.each([10, 100])('takes one statement for %i rows', async (first) => {
    const { data, codes } = await world.as(national, page, { first });
    expect(codes).toEqual([]);
    expect(data.orchards.edges).toHaveLength(first);
    expect(world.statements).toHaveLength(1);
  });

  it.each([
    ['{ orchards { totalCount } }', { totalCount: 80 }],
    ['{ orchards { __typename } }', { __typename: 'OrchardConnection' }],
    [
      '{ orchards(where: { territory: { within: "05.091" } }) { pageInfo { hasNextPage } } }',
      { pageInfo: { hasNextPage: true } },
    ],
  ])('answers %s, which needs less than its placeholders', async (query, orchards) => {
    expect(await world.as(regional, query)).toMatchObject({ codes: [], data: { orchards } });
  });

  it('is read to its end page by page, each thing once', async () => {
    const titles: string[] = [];
    let after: string | null = null;
    for (;;) {
      const {
        data,
      }: {
        data: {
          orchards: {
            totalCount: number;
            pageInfo: { hasNextPage: boolean; endCursor: string };
            edges: { node: { title: string } }[];
          };
        };
      } = await world.as(national, page, { first: 37, after });
      titles.push(...data.orchards.edges.map(({ node }) => node.title));
      expect(data.orchards.totalCount).toBe(120);
      if (!data.orchards.pageInfo.hasNextPage) break;
      after = data.orchards.pageInfo.endCursor;
    }
    expect(titles).toEqual(Array.from({ length: 120 }, (_, n) => `Orchard ${String(n + 1).padStart(3, '0')}`));
  });

  it('counts right on the empty page after its last cursor', async () => {
    const { data: last } = await world.as(national, page, {
      first: 100,
      after: (await world.as(national, page, { first: 100 })).data.orchards.pageInfo.endCursor,
    });
    const { data } = await world.as(national, page, { first: 5, after: last.orchards.pageInfo.endCursor });
    expect(data.orchards).toEqual({
      totalCount: 120,
      pageInfo: { hasNextPage: false, endCursor: null },
      edges: [],
      nodes: [],
    });
  });

  it('follows mixed orders with ties across pages', async () => {
    const query = `query ($after: String) { orchards(first: 13, after: $after, orderBy: [{ field: WORTH, direction: DESC }, { field: PLANTED_ON }]) { nodes { id worth plantedOn } pageInfo { hasNextPage endCursor } } }`;
    const seen: { id: string; worth: number; plantedOn: string }[] = [];
    let after: string | null = null;
    do {
      const {
        data,
      }: { data: { orchards: { nodes: typeof seen; pageInfo: { hasNextPage: boolean; endCursor: string } } } } =
        await world.as(national, query, { after });
      seen.push(...data.orchards.nodes);
      after = data.orchards.pageInfo.hasNextPage ? data.orchards.pageInfo.endCursor : null;
    } while (after !== null);
    const sorted = [...seen].sort(
      (a, b) => b.worth - a.worth || a.plantedOn.localeCompare(b.plantedOn) || b.id.localeCompare(a.id),
    );
    expect(seen).toEqual(sorted);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(120);
  });

  it.each([
    ['{ title: { eq: "Orchard 007" } }', 1],
    ['{ keeper: { in: ["Keeper:k1", "Keeper:k2"] } }', 96],
    ['{ title: { startsWith: "Orchard 11" } }', 10],
    ['{ search: "Orchard 0" }', 99],
    ['{ territory: { within: "05" } }', 80],
    ['{ territory: { within: "05.091" } }', 40],
    ['{ keeper: { eq: "Keeper:k1" }, worth: { gte: 1200, lte: 1400 } }', null],
    ['{ plantedOn: { gte: "2026-01-28" } }', 4],
    ['{}', 120],
    ['null', 120],
  ])('keeps what %s says', async (where, count) => {
    const { data, codes } = await world.as(
      national,
      `{ orchards(where: ${where}, first: 100) { totalCount nodes { title worth keeper { id } } } }`,
    );
    expect(codes).toEqual([]);
    if (count !== null) expect(data.orchards.totalCount).toBe(count);
    else
      for (const node of data.orchards.nodes)
        expect([node.keeper.id, node.worth >= 1200 && node.worth <= 1400]).toEqual(['Keeper:k1', true]);
  });

  it('shows each actor only what is within reach', async () => {
    const count = async (who: Actor) => (await world.as(who, '{ orchards { totalCount } }')).data.orchards.totalCount;
    expect(await count(national)).toBe(120);
    expect(await count(regional)).toBe(80);
    expect(await count(officer)).toBe(30);
    expect(await count(actor('DPO'))).toBe(0);
    expect(await count(regional)).toBe(80);
  });

  it('has nested lists with pages and orders of their own', async () => {
    const query = `query ($n: Int!, $after: String, $field: TreeOrderField!) { orchard(id: "Orchard:${uuid(3)}") { trees(first: $n, after: $after, orderBy: [{ field: $field, direction: DESC }]) { totalCount nodes { position kind orchard { title } } pageInfo { hasNextPage endCursor } } } }`;
    const first = (await world.as(national, query, { n: 2, field: 'POSITION' })).data.orchard.trees;
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [{ position: 3, orchard: { title: 'Orchard 003' } }, { position: 2 }],
      pageInfo: { hasNextPage: true },
    });
    const rest = (await world.as(national, query, { n: 2, field: 'POSITION', after: first.pageInfo.endCursor })).data
      .orchard.trees;
    expect(rest).toMatchObject({ totalCount: 3, nodes: [{ position: 1 }], pageInfo: { hasNextPage: false } });
    expect(
      (await world.as(national, query, { n: 3, field: 'KIND' })).data.orchard.trees.nodes.map(
        ({ kind }: { kind: string }) => kind,
      ),
    ).toEqual(['olive', 'olive', 'fig']);
    expect((await world.as(national, query, { n: 2, field: 'KIND', after: first.pageInfo.endCursor })).codes).toEqual([
      'BAD_INPUT',
    ]);
  });

  it.each([
    ['first: 0'],
    ['first: 101'],
    ['first: -1'],
    ['after: "garbage"'],
    ['after: ""'],
    [`after: "${Buffer.from('["x","y","z"]').toString('base64url')}"`],
  ])('refuses %s', async (args) => {
    expect(await world.as(national, `{ orchards(${args}) { nodes { id } } }`)).toMatchObject({ codes: ['BAD_INPUT'] });
  });

  it('refuses a cursor of another list, of another order, and one that was tampered with', async () => {
    const { data } = await world.as(
      national,
      '{ orchards(first: 1, orderBy: [{ field: WORTH }]) { pageInfo { endCursor } } }',
    );
    const cursor = data.orchards.pageInfo.endCursor;
    expect((await world.as(national, `{ orchards(after: "${cursor}") { nodes { id } } }`)).codes).toEqual([
      'BAD_INPUT',
    ]);
    const [mark] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify([mark, 'not a number', 'not a uuid'])).toString('base64url');
    expect(
      (await world.as(national, `{ orchards(after: "${forged}", orderBy: [{ field: WORTH }]) { nodes { id } } }`))
        .codes,
    ).toEqual(['BAD_INPUT']);
  });
});
