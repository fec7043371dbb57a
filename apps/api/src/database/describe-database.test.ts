import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { describeDatabase } from './describe-database.ts';
import { withClient } from './roles.ts';
import { cloneDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
let before: readonly string[];
beforeAll(async () => {
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
  before = await describeDatabase(database.ownerUrl);
});
afterAll(() => database.drop());

it('names columns, constraints, indexes, policies, grants and functions', () => {
  const kinds = new Set(before.map((line) => line.split(' ')[0]));
  expect([...kinds].sort()).toEqual(['column', 'constraint', 'function', 'grant', 'index', 'policy', 'table']);
});

it.each([
  ['a column that may be null', 'alter table territory alter column kind drop not null'],
  ['a check that is gone', 'alter table tranche drop constraint tranche_committed_within_amount'],
  ['a policy that is gone', 'drop policy app_select on person'],
  ['a policy that opens everything', 'alter policy app_select on agreement using (true)'],
  ['a wall that does not hold the owner', 'alter table person no force row level security'],
  ['a grant too many', 'grant delete on person to wasl_app'],
  ['an index that is gone', 'drop index person_territory_idx'],
])('notices %s', async (_what, sql) => {
  await withClient(database.ownerUrl, async (client) => {
    await client.query('begin');
    await client.query(sql);
    await client.query('commit');
  });
  const after = await describeDatabase(database.ownerUrl);
  expect(after).not.toEqual(before);
  before = after;
});
