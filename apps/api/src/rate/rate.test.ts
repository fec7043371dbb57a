import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '#database/test-database.ts';
import { createWeb } from '../../test/web.ts';
import { createWorld } from '../../test/world.ts';
import { type Buckets, openBuckets } from './buckets.ts';
import { payFrom } from './pay.ts';
import { type Rate, rates } from './rates.ts';

let database: TestDatabase;
let buckets: Buckets;
beforeAll(async () => {
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
  buckets = openBuckets(database.appUrl);
});
afterAll(async () => {
  await buckets.close();
  await database.drop();
});

/** As good as never refilled. */
const still = (capacity: number, block: number): Rate => ({ name: 'test', capacity, perSecond: 0.001, block });

describe('[OP-10] a bucket', () => {
  it('gives two processes together what it holds and no more', async ({ task }) => {
    const rate = still(2_000, 10);
    const children = [1, 2].map(() => fork(new URL('./spender.fixture.ts', import.meta.url)));
    await Promise.all(children.map((child) => once(child, 'message')));
    for (const child of children) child.send({ url: database.appUrl, rate, who: 'both', attempts: 2_500 });
    const spent = await Promise.all(children.map(async (child) => Number((await once(child, 'message'))[0])));
    Object.assign(task.meta, { figure: `${spent.join(' + ')} of ${rate.capacity}` });
    expect(spent.reduce((sum, each) => sum + each, 0)).toBe(rate.capacity);
    expect(Math.min(...spent)).toBeGreaterThan(0);
  });

  it('gives parallel calls of one process no more either', async () => {
    const taken = await Promise.all(Array.from({ length: 100 }, () => buckets.take(still(30, 7), 'parallel', 1)));
    expect(taken.filter((seconds) => seconds === null)).toHaveLength(30);
  });

  it('fills again, and says when', async () => {
    const rate: Rate = { name: 'test', capacity: 5, perSecond: 0.5, block: 5 };
    expect(await buckets.take(rate, 'patient', 5)).toBeNull();
    const seconds = await buckets.take(rate, 'patient', 1);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(2);
    await wait((seconds ?? 0) * 1_000 + 100);
    expect(await buckets.take(rate, 'patient', 1)).toBeNull();
  });

  it('is one per person and per thing limited', async () => {
    expect(await buckets.take(still(1, 1), 'one', 1)).toBeNull();
    expect(await buckets.take(still(1, 1), 'other', 1)).toBeNull();
    expect(await buckets.take({ ...still(1, 1), name: 'else' }, 'one', 1)).toBeNull();
    expect(await buckets.take(still(1, 1), 'one', 1)).toBeGreaterThan(0);
  });

  it('says neither whose it is nor where from', async () => {
    await buckets.take(still(1, 1), '203.0.113.7', 1);
    const world = await createWorld();
    const rows = JSON.stringify(await (await world.behind()).execute('select key from app.rate_bucket'));
    await world.close();
    expect(rows).not.toContain('203.0.113.7');
  });
});

describe('[OP-10] over HTTP', () => {
  const few = (name: string): Rate => ({ name, capacity: 3, perSecond: 0.01, block: 1 });

  it('an address that asks too often is told when to come back, also by another process', async () => {
    const world = await createWorld();
    const webs = [
      await createWeb(world, { address: few('address') }),
      await createWeb(world, { address: few('address') }),
    ];
    const answers = [];
    for (const n of [0, 1, 2, 3, 4]) answers.push(await webs[n % 2]?.post({ query: '{ __typename }' }));
    expect(answers.map((answer) => answer?.statusCode)).toEqual([200, 200, 200, 429, 429]);
    expect(Number(answers[3]?.headers['retry-after'])).toBeGreaterThan(0);
    expect(answers[3]?.json().errors[0].extensions.code).toBe('TOO_MANY_ATTEMPTS');
    expect((await webs[0]?.send({ url: '/live' }))?.statusCode).toBe(200);
    for (const web of webs) await web.close();
    await world.close();
  });

  it('a person spends what operations cost, and an address its attempts to sign in', async () => {
    const own = openBuckets(database.appUrl);
    const limited = { ...rates, actor: { ...few('actor'), capacity: 100 }, signIn: few('sign-in') };
    const world = await createWorld({ pay: payFrom(own, limited) });
    const web = await createWeb(world);
    const officer = { email: 'officer@demo.wasl.ma' };
    const costly = '{ sectors(first: 20) { nodes { id } } }';
    const spent = [];
    for (let n = 0; n < 8; n += 1) spent.push(await world.as(officer, costly));
    expect(spent.at(0)?.codes).toEqual([]);
    const refused = { code: 'TOO_MANY_ATTEMPTS', facts: { seconds: expect.any(Number) } };
    expect(spent.at(-1)?.errors[0]?.extensions).toMatchObject(refused);
    expect((await world.as({ email: 'das@demo.wasl.ma' }, costly)).codes).toEqual([]);
    const query = 'mutation { signIn(input: { email: "x@demo.wasl.ma", password: "not-the-password" }) { id } }';
    const attempts = [];
    for (let n = 0; n < 4; n += 1) attempts.push(await web.post({ query }));
    expect(attempts.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429]);
    expect(Number(attempts[3]?.headers['retry-after'])).toBeGreaterThan(0);
    await web.close();
    await own.close();
    await world.close();
  });
});
