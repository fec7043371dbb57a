import fc from 'fast-check';
import { connectionFromArraySlice, offsetToCursor } from 'graphql-relay';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '@wasl/domain/access';
import { isoDate } from '@wasl/domain/kernel';
import { territoryCode } from '@wasl/domain/territory';
import { Orchard, Tree } from '../../test/orchard.ts';
import { createOrchardWorld, type OrchardWorld } from '../../test/orchard-world.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const national: Actor = {
  id: uuid(1),
  centreTerritories: [],
  grants: [
    {
      role: 'NATIONAL_COORDINATOR',
      territoryCode: null,
      centreCode: null,
      facilityCode: null,
      from: isoDate('2026-01-01'),
      to: null,
    },
  ],
};
type Row = { title: string; worth: number; plantedOn: string; key: string };
const rows: Row[] = Array.from({ length: 60 }, (_, n) => ({
  key: uuid(n + 1),
  title: `T${n % 9}`,
  worth: (n * 7) % 11,
  plantedOn: `2026-02-${String((n % 5) + 1).padStart(2, '0')}`,
}));

let world: OrchardWorld;
beforeAll(async () => {
  world = await createOrchardWorld();
  const em = world.owner.em.fork();
  for (const { key, ...row } of rows) {
    const orchard = em.create(Orchard, {
      id: key,
      names: { ar: 'أ', fr: 'a', en: 'a' },
      territoryCode: territoryCode('05'),
      ...row,
    });
    for (let position = 1; position <= 6; position++)
      em.create(Tree, { id: crypto.randomUUID(), orchard, position, kind: 'fig' });
  }
  await em.flush();
});
afterAll(() => world.close());

const fields = { TITLE: 'title', WORTH: 'worth', PLANTED_ON: 'plantedOn' } as const;
type Step = { readonly field: keyof typeof fields; readonly direction: 'ASC' | 'DESC' };
const steps = fc.uniqueArray(
  fc.record({
    field: fc.constantFrom<keyof typeof fields>('TITLE', 'WORTH', 'PLANTED_ON'),
    direction: fc.constantFrom<'ASC' | 'DESC'>('ASC', 'DESC'),
  }),
  { minLength: 1, maxLength: 3, selector: ({ field }) => field },
);

/** The whole list in an order, sorted in memory: what a page is a slice of. */
function sorted(order: readonly Step[]): string[] {
  const compare = (left: string | number, right: string | number) => (left < right ? -1 : left > right ? 1 : 0);
  return [...rows]
    .sort((left, right) => {
      for (const { field, direction } of order) {
        const found = compare(left[fields[field]], right[fields[field]]);
        if (found !== 0) return direction === 'ASC' ? found : -found;
      }
      return order[0]?.direction === 'DESC' ? compare(right.key, left.key) : compare(left.key, right.key);
    })
    .map(({ key }) => `Orchard:${key}`);
}

const query = `query ($first: Int!, $after: String, $orderBy: [OrchardOrder!]) {
  orchards(first: $first, after: $after, orderBy: $orderBy) {
    totalCount nodes { id } edges { cursor node { id trees(first: 4) { nodes { position } pageInfo { hasNextPage hasPreviousPage startCursor } } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

it('gives the pages that slicing the sorted list gives, for any order and any sizes', async () => {
  await fc.assert(
    fc.asyncProperty(
      steps,
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 }),
      async (orderBy, sizes) => {
        const expected = sorted(orderBy);
        let after: string | null = null;
        let start = 0;
        for (const first of sizes) {
          const { data, codes }: Awaited<ReturnType<OrchardWorld['as']>> = await world.as(national, query, {
            first,
            after,
            orderBy,
          });
          expect(codes).toEqual([]);
          const { edges, nodes, pageInfo, totalCount } = data.orchards;
          const slice = expected.slice(start, start + first);
          // graphql-relay's own page of the same list; what its cursors say is its own affair.
          const relay = connectionFromArraySlice(
            expected.slice(start),
            { first, after: start > 0 ? offsetToCursor(start - 1) : null },
            { sliceStart: start, arrayLength: expected.length },
          );
          expect(edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(
            relay.edges.map(({ node }) => node),
          );
          expect(pageInfo.hasNextPage).toBe(relay.pageInfo.hasNextPage);
          expect(pageInfo.hasPreviousPage).toBe(relay.pageInfo.hasPreviousPage);
          expect(pageInfo.startCursor === null).toBe(relay.pageInfo.startCursor === null);
          expect(pageInfo.endCursor === null).toBe(relay.pageInfo.endCursor === null);
          expect(nodes.map(({ id }: { id: string }) => id)).toEqual(slice);
          expect(edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(slice);
          for (const { node } of edges)
            expect(node.trees).toEqual({
              nodes: [1, 2, 3, 4].map((position) => ({ position })),
              pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: expect.any(String) },
            });
          expect(totalCount).toBe(expected.length);
          expect(pageInfo).toEqual({
            hasNextPage: start + first < expected.length,
            hasPreviousPage: false,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          });
          if (edges.length === 0) return;
          after = pageInfo.endCursor;
          start += edges.length;
        }
      },
    ),
    { numRuns: 60 },
  );
});
