import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../../test/stage/actor.ts';
import { createWorld, type World } from '../../../test/world.ts';
import type { Context } from '../context.ts';
import { stringifyResult } from './answer-text.ts';

let world: World;
let paid = 0;
beforeAll(async () => {
  world = await createWorld({
    pay: async () => {
      paid += 1;
    },
  });
  await contextOf();
});
afterAll(() => world.close());
beforeEach(() => {
  paid = 0;
});

type Posted = Readonly<{ query: string; variables?: Record<string, unknown>; operationName?: string }>;
const contextOf = () => world.contextOf(people.coordinator);

/** What Apollo says, as a client gets it. */
async function byApollo({ query, ...rest }: Posted, contextValue?: Context): Promise<string> {
  const { body } = await world.server.apollo.executeOperation(
    { query, ...rest },
    { contextValue: contextValue ?? (await contextOf()) },
  );
  if (body.kind !== 'single') throw new Error('Incremental delivery is not used.');
  return stringifyResult(body.singleResult);
}

const sectors: Posted = {
  query: 'query Sectors($first: Int!) { sectors(first: $first) { nodes { id names { fr } } totalCount } }',
  variables: { first: 3 },
};

describe('the straight way', () => {
  it('answers what Apollo has answered once, in the same bytes, and is paid like it', async () => {
    await expect(world.server.straight(sectors, contextOf)).resolves.toBeNull();
    const said = await byApollo(sectors);
    await expect(world.server.straight(sectors, contextOf)).resolves.toBe(said);
    expect(JSON.parse(said).extensions.cost.requested).toBeGreaterThan(0);
    expect(paid).toBe(2);
  });

  it('gives other variables their own answer', async () => {
    await byApollo(sectors);
    const fewer = { ...sectors, variables: { first: 1 } };
    await expect(world.server.straight(fewer, contextOf)).resolves.toBe(await byApollo(fewer));
  });

  it.each([
    ['a name that the document does not have', { ...sectors, operationName: 'Others' }],
    ['variables that are no object', { ...sectors, variables: [3] as never }],
    ['a text that no database keeps', { ...sectors, variables: { first: 3, text: 'a\u0000b' } }],
    ['variables of another type', { ...sectors, variables: { first: 'three' } }],
    ['a list that is too long', { ...sectors, variables: { first: 3, ids: Array.from({ length: 251 }, () => 'x') } }],
  ])('leaves %s to Apollo', async (_, posted) => {
    await byApollo(sectors);
    await expect(world.server.straight(posted, contextOf)).resolves.toBeNull();
  });

  it('leaves mutations, batches and what is no question to Apollo', async () => {
    const command = { query: 'mutation { signOut }' };
    await byApollo(command);
    for (const posted of [command, [sectors], null, 'text', {}, { query: 7 }])
      await expect(world.server.straight(posted, contextOf)).resolves.toBeNull();
  });

  it('leaves an answer with an error to Apollo, which neither reads nor is paid a second time', async () => {
    const query = '{ sectors(first: 2) { nodes { id } } wrong: sectors(first: 0) { totalCount } }';
    await byApollo({ query });
    const context = await contextOf();
    world.compiled.length = 0;
    paid = 0;
    await expect(world.server.straight({ query }, async () => context)).resolves.toBeNull();
    const said = JSON.parse(await byApollo({ query }, context));
    expect(said.errors).toMatchObject([{ path: ['wrong'], extensions: { code: 'BAD_INPUT' } }]);
    expect([paid, world.compiled.length]).toEqual([1, 1]);
  });

  it('makes no way round who cannot pay', async () => {
    const poor = await createWorld({
      pay: async () => {
        throw new Error('There is nothing left.');
      },
    });
    const answers = [];
    for (let time = 0; time < 2; time += 1) {
      await poor.server.apollo.executeOperation(sectors, { contextValue: await poor.server.contextFor(nobody) });
      answers.push(await poor.server.straight(sectors, () => poor.server.contextFor(nobody)));
    }
    await poor.close();
    expect(answers).toEqual([null, null]);
  });
});

const nobody = { token: null, requestId: 'request' };
