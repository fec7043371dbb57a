import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CaseCounter } from '#modules/casework/case.entity.ts';
import { createWorld, type World } from '../../test/world.ts';
import { ask, carry, carryInserts } from './carrying-client.ts';

let world: World;
let em: EntityManager;
beforeAll(async () => {
  world = await createWorld();
  em = world.orm.em;
});
afterAll(() => world.close());

const named = (prefix: string) => ({
  name: '',
  text: 'select last from case_counter where prefix = $1',
  values: [prefix],
});
const inserted = (prefix: string, last: number | null) => ({
  name: 'a counter',
  text: 'insert into case_counter (prefix, last) values ($1, $2)',
  values: [prefix, last],
});
const found = (prefix: string) => em.fork().transactional((fork) => ask(fork, named(prefix)));

it('lets statements that nobody waits for travel with the next question', async () => {
  const prefix = randomUUID();
  const seen = await em.fork().transactional(async (fork) => {
    await carry(fork, inserted(prefix, 7));
    return ask(fork, named(prefix));
  });
  expect(seen).toEqual([['7']]);
  expect(await found(prefix)).toEqual([['7']]);
});

it('sends what is carried before a plain statement, and before the commit', async () => {
  const [first, second] = [randomUUID(), randomUUID()];
  await em.fork().transactional(async (fork) => {
    await carry(fork, inserted(first, 1));
    expect(await fork.count(CaseCounter, { prefix: first })).toBe(1);
    await carry(fork, inserted(second, 2));
  });
  expect([await found(first), await found(second)]).toEqual([[['1']], [['2']]]);
});

it('carries the inserts of a flush, in their order', async () => {
  const prefix = randomUUID();
  await em.fork().transactional(async (fork) => {
    fork.create(CaseCounter, { prefix, last: 3 });
    await carryInserts(fork);
    await fork.flush();
    await carry(fork, {
      name: 'next',
      text: 'update case_counter set last = last + 1 where prefix = $1',
      values: [prefix],
    });
  });
  expect(await found(prefix)).toEqual([['4']]);
});

it('gives an error of something carried to whoever asks next, and nothing of the transaction remains', async () => {
  const prefix = randomUUID();
  const failing = em.fork().transactional(async (fork) => {
    await carry(fork, inserted(prefix, 5));
    await carry(fork, inserted(randomUUID(), null));
    return ask(fork, named(prefix));
  });
  await expect(failing).rejects.toMatchObject({ code: '23502' });
  expect(await found(prefix)).toEqual([]);
});

it('refuses to commit when what is carried fails', async () => {
  const prefix = randomUUID();
  const failing = em.fork().transactional(async (fork) => {
    await ask(fork, named(prefix));
    await carry(fork, inserted(prefix, 6));
    await carry(fork, inserted(prefix, 6));
  });
  await expect(failing).rejects.toMatchObject({ code: '23505' });
  expect(await found(prefix)).toEqual([]);
});

it('leaves nothing carried on a connection that is given back', async () => {
  const prefix = randomUUID();
  const given = em.fork().transactional(async (fork) => {
    await carry(fork, inserted(prefix, 8));
    throw new Error('given up');
  });
  await expect(given).rejects.toThrow('given up');
  await Promise.all(Array.from({ length: 12 }, () => em.fork().transactional((fork) => ask(fork, named(prefix)))));
  expect(await found(prefix)).toEqual([]);
});

it('carries nothing outside a transaction', async () => {
  await expect(carry(em.fork(), inserted(randomUUID(), 9))).rejects.toThrow('Only a transaction carries statements.');
});
