import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { entities } from '#modules/index.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';
import { assertHarmless, withClient } from './roles.ts';

// A server of somebody else: the one of the test run, seen through an address that only an institution's own admin has.
const admin = inject('adminUrl');
const folder = mkdtempSync(join(tmpdir(), 'wasl-external-'));
const name = `external_${crypto.randomUUID().replaceAll('-', '')}`;

function addressOf(user: string, password: string): string {
  const url = new URL(admin);
  [url.username, url.password, url.pathname] = [user, password, `/${name}`];
  return url.href;
}

beforeAll(() => withClient(admin, (client) => client.query(`create database ${name}`)));
afterAll(async () => {
  await withClient(admin, (client) => client.query(`drop database ${name} with (force)`));
  rmSync(folder, { recursive: true, force: true });
});

function settings(databaseUrl: string) {
  return { home: join(folder, crypto.randomUUID()), databaseUrl, appDatabaseUrl: null, workerDatabaseUrl: null };
}

describe("a database of one's own", () => {
  it('gets the three logins from its administrator, and is migrated by their owner', async () => {
    const { username, password } = new URL(admin);
    const database = await openDatabase(settings(addressOf(username, password)));
    onTestFinished(database.stop);
    await migrate(database.logins.ownerUrl, entities);
    await assertHarmless(database.logins.appUrl);
    const [owner] = await withClient(database.logins.appUrl, async (client) => {
      const { rows } = await client.query<{ tableowner: string }>(
        "select distinct tableowner from pg_tables where schemaname = 'public'",
      );
      return rows;
    });
    expect(owner).toEqual({ tableowner: 'wasl_owner' });
  });

  it('is used as it is when the logins are given', async () => {
    const { username, password } = new URL(admin);
    const whole = settings(addressOf(username, password));
    const given = { appDatabaseUrl: addressOf('wasl_app', 'a'), workerDatabaseUrl: addressOf('wasl_worker', 'w') };
    const database = await openDatabase({ ...whole, ...given });
    onTestFinished(database.stop);
    expect(database.logins).toEqual({
      ownerUrl: whole.databaseUrl,
      appUrl: given.appDatabaseUrl,
      workerUrl: given.workerDatabaseUrl,
    });
  });

  it.each([
    ['a wrong password', addressOf('postgres', 'wrong'), /cannot be used: password authentication failed/],
    ['an address without a password', addressOf('postgres', ''), /cannot be used/],
    [
      'a database that is not there',
      admin.replace(/\/[^/]*$/, '/nowhere'),
      /cannot be used: database "nowhere" does not exist/,
    ],
  ])('with %s is refused in one sentence', async (_what, url, sentence) => {
    await expect(openDatabase(settings(url))).rejects.toThrow(sentence);
  });
});
