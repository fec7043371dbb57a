import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { withClient } from '#database/roles.ts';
import { cloneDatabase, type TestDatabase } from '#database/test-database.ts';
import { keepVigil } from './dead-workers.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
});
afterAll(() => database.drop());

const owner = (sql: string) => withClient(database.ownerUrl, async (client) => (await client.query(sql)).rows);
const held = async () =>
  (await owner('select id from graphile_worker._private_jobs where locked_by is not null')).length;

it('gives back what a dead worker held, and takes nothing from one that lives', async () => {
  await owner("select graphile_worker.add_job('mail.link', '{}')");
  const die = "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker-that-died'";
  await owner(die);
  const first = await keepVigil(database.workerUrl);
  expect(await held()).toBe(0);
  await owner(die);
  const second = await keepVigil(database.workerUrl);
  expect(await held()).toBe(1);
  await first.leave();
  await second.leave();
  const third = await keepVigil(database.workerUrl);
  expect(await held()).toBe(0);
  await third.leave();
});
