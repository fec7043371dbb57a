import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offlineSchema } from '#graphql/schema/offline-schema.ts';
import { rootFieldsOf } from '#graphql/schema/policed.ts';
import { demonstrationAccounts } from '#modules/identity/index.ts';
import { selectionOf } from '../../test/select.ts';
import { playSmallLife } from '../../test/small-life.ts';
import { readerOf } from '../../test/stage/actor.ts';
import { createWorld, type World } from '../../test/world.ts';

const schema = await offlineSchema();
const lists = rootFieldsOf(schema).flatMap(({ type, field }) => {
  const connection = getNamedType(field.type);
  const node = isObjectType(connection) && connection.getFields().nodes;
  const named = node && getNamedType(node.type);
  const policy = String(field.extensions.policy);
  return type.name === 'Query' && isObjectType(named) ? [{ name: field.name, type: named, policy }] : [];
});

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await playSmallLife(world);
}, 120_000);
afterAll(() => world.close());

describe.each(demonstrationAccounts.map(({ role, email }) => [role, email] as const))('%s', (_, email) => {
  it.each(lists.map(({ name, type }) => [name, type] as const))(
    'reads every field of %s that is within reach, in one statement',
    async (name, type) => {
      const query = `{ ${name}(first: 3) { totalCount nodes { ${selectionOf(type)} } } }`;
      await world.as({ email }, '{ __typename }');
      const { codes, errors } = await world.as({ email }, query);
      expect(errors.map(({ message, path }) => `${message} ${path?.join('.')}`)).toEqual([]);
      expect(codes).toEqual([]);
      expect(world.compiled).toHaveLength(1);
    },
  );
});

it.each(lists.map(({ name, policy }) => [name, policy] as const))(
  'finds something in %s for who reads it',
  async (name, policy) => {
    const { data } = await world.as(readerOf(policy), `{ it: ${name} { totalCount } }`);
    expect(data.it.totalCount).toBeGreaterThan(0);
  },
);
