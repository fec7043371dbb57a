import { getNamedType, type GraphQLField, isEnumType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offlineSchema } from '#graphql/schema/offline-schema.ts';
import { rootFieldsOf } from '#graphql/schema/policed.ts';
import { playSmallLife } from '../../test/small-life.ts';
import { people, readerOf } from '../../test/stage/actor.ts';
import { type Answer, createWorld, type World } from '../../test/world.ts';

type Field = GraphQLField<unknown, unknown>;
type List = Readonly<{ name: string; order: string | null; fields: readonly string[]; policy: string }>;

/** Every list of the schema, with what it can be ordered by. */
const lists: List[] = rootFieldsOf(await offlineSchema()).flatMap(({ type, field }) =>
  type.name === 'Query' && field.args.some(({ name }) => name === 'first') ? [listOf(field)] : [],
);

function listOf(field: Field): List {
  const order = field.args.find(({ name }) => name === 'orderBy');
  const input = order && getNamedType(order.type);
  const by = isInputObjectType(input) ? getNamedType(input.getFields().field?.type) : null;
  const fields = isEnumType(by) ? by.getValues().map(({ name }) => name) : [];
  return {
    name: field.name,
    order: order ? String(order.type) : null,
    fields,
    policy: String(field.extensions.policy),
  };
}

let world: World;
const cursors = new Map<string, string>();
beforeAll(async () => {
  world = await createWorld();
  await playSmallLife(world);
  // The access log is a list too, and has nothing in it before somebody is seen.
  await world.as(people.national, '{ persons(first: 1) { nodes { identity { lastNameFr } } } }');
  for (const list of lists) {
    const { data } = await page(list, { first: 1 });
    cursors.set(list.name, data.it.pageInfo.endCursor);
  }
}, 120_000);
afterAll(() => world.close());

const whoReads = ({ policy }: List) => readerOf(policy);

function page(list: List, variables: Record<string, unknown>, by = whoReads(list)): Promise<Answer> {
  const [declared, given] = list.order ? [`, $orderBy: ${list.order}`, ', orderBy: $orderBy'] : ['', ''];
  return world.as(
    by,
    `query ($first: Int!, $after: String${declared}) { it: ${list.name}(first: $first, after: $after${given}) {
      totalCount pageInfo { hasNextPage endCursor } nodes { __typename } } }`,
    { first: 5, ...variables },
  );
}

const refused = (field: string) => [
  expect.objectContaining({ code: 'BAD_INPUT', facts: expect.objectContaining({ field }) }),
];
const refusals = ({ errors }: Answer) => errors.map(({ extensions }) => extensions);

describe.each(lists.map((list) => [list.name, list] as const))('%s', (name, list) => {
  it.each([0, -1, 101, 2_147_483_647])('has no page of %i', async (first) => {
    const answer = await page(list, { first });
    expect(refusals(answer)).toEqual(refused('first'));
    expect(answer.data).toBeNull();
    expect(world.compiled).toEqual([]);
  });

  it.each([
    ['garbage', 'garbage'],
    ['nothing', ''],
    ['JSON of another form', Buffer.from('{"a":1}').toString('base64url')],
    ['an old or a made-up mark', Buffer.from('["0123456789ab","x"]').toString('base64url')],
  ])('does not go on after %s', async (_, after) => {
    expect(refusals(await page(list, { after }))).toEqual(refused('after'));
  });

  it('does not go on after a cursor of another list', async () => {
    const other = [...cursors].find(([from]) => from !== name)?.[1];
    expect(refusals(await page(list, { after: other }))).toEqual(refused('after'));
  });

  it('does not go on after a cursor of another order', async () => {
    const orders = list.fields.flatMap((field) => ['ASC', 'DESC'].map((direction) => [{ field, direction }]));
    const ends = await Promise.all(orders.map(async (orderBy) => ({ orderBy, after: await endOf(list, orderBy) })));
    for (const { orderBy } of ends) {
      for (const { orderBy: made, after } of ends.filter(({ after: end }) => end !== null)) {
        const { codes } = await page(list, { orderBy, after });
        expect([made, orderBy, codes]).toEqual([made, orderBy, made === orderBy ? [] : ['BAD_INPUT']]);
      }
    }
  });

  it('does not go on after a cursor of another actor', async () => {
    const by = list.policy === 'audit.read' ? { email: 'dpo@demo.wasl.ma' } : people.coordinator;
    const { codes } = await page(list, { after: cursors.get(name) }, by);
    expect(codes).toEqual(['BAD_INPUT']);
  });

  it('says the same of a cursor whose values were changed, and nothing of the database', async () => {
    const [mark, ...values] = JSON.parse(Buffer.from(cursors.get(name) ?? '', 'base64url').toString());
    for (const bent of [values.map(() => 'not a value \u0000'), values.map(() => '9'.repeat(40)), values.slice(1)]) {
      const after = Buffer.from(JSON.stringify([mark, ...bent])).toString('base64url');
      const answer = await page(list, { after });
      // A text is a place in an order of texts, whatever it says.
      expect([[], ['BAD_INPUT']]).toContainEqual(answer.codes);
      expect(world.logged).toEqual([]);
    }
  });

  it('counts the whole list on the empty page after its last thing', async () => {
    let after: string | null = null;
    let count = 0;
    for (let more = true; more; ) {
      const { data } = await page(list, { first: 100, after });
      count += data.it.nodes.length;
      ({ hasNextPage: more, endCursor: after } = data.it.pageInfo);
    }
    const { data } = await page(list, { after });
    expect(data.it).toEqual({ totalCount: count, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });
});

async function endOf(list: List, orderBy: unknown): Promise<string | null> {
  const { data } = await page(list, { first: 1, orderBy });
  return data.it.pageInfo.endCursor;
}

it('refuses a filter on what the actor may not see', async () => {
  const search = 'query ($id: String!) { persons(where: { nationalId: $id }) { totalCount } }';
  expect((await world.as({ email: 'auditor@demo.wasl.ma' }, search, { id: 'BK1' })).codes).toEqual(['FORBIDDEN']);
  expect((await world.as(people.officer, search, { id: 'BK1' })).codes).toEqual([]);
});
