import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { assertHarmless, withClient } from '#database/roles.ts';
import { cloneDatabase, type TestDatabase } from '#database/test-database.ts';

// Logins belong to the whole server: what is done to one here is felt by whatever else runs on it.

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
});
afterAll(() => database.drop());

describe('[AZ-09] the server', () => {
  it.each([
    ['is a superuser', 'alter role wasl_app superuser', 'alter role wasl_app nosuperuser'],
    ['bypasses row security', 'alter role wasl_app bypassrls', 'alter role wasl_app nobypassrls'],
    ['makes roles', 'alter role wasl_app createrole', 'alter role wasl_app nocreaterole'],
    ['belongs to the owner', 'grant wasl_owner to wasl_app', 'revoke wasl_owner from wasl_app'],
  ])('does not serve when it %s', async (_, widen, narrow) => {
    await withClient(inject('adminUrl'), (client) => client.query(widen));
    try {
      await expect(assertHarmless(database.appUrl)).rejects.toThrow(/does not serve with it/);
    } finally {
      await withClient(inject('adminUrl'), (client) => client.query(narrow));
    }
    await expect(assertHarmless(database.appUrl)).resolves.toBeUndefined();
  });

  it('does not serve when it owns a table', async () => {
    const admin = new URL(inject('adminUrl'));
    admin.pathname = new URL(database.appUrl).pathname;
    await withClient(admin.href, (client) =>
      client.query('create table public.mine (); alter table public.mine owner to wasl_app'),
    );
    await expect(assertHarmless(database.appUrl)).rejects.toThrow(/does not serve with it/);
    await withClient(admin.href, (client) => client.query('drop table public.mine'));
  });
});
