import { afterAll, beforeAll, expect, it } from 'vitest';
import { inject } from 'vitest';
import { dayOf } from '@wasl/domain/kernel';
import { withClient } from '#database/roles.ts';
import { cloneDatabase, type TestDatabase } from '#database/test-database.ts';
import { testVault } from '#crypto/test-vault.ts';
import { openHall, type Clock, type Hall } from './hall.ts';
import { reportOf } from './invariants.ts';
import { playRegion } from './region.ts';

let database: TestDatabase;
let hall: Hall;
let forget: () => void;
const clock: Clock = { now: new Date() };
beforeAll(async () => {
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
  const { vault, forget: leave } = testVault();
  forget = leave;
  hall = await openHall({ logins: database, vault, clock });
});
afterAll(async () => {
  await hall.close();
  await database.drop();
  forget();
});

it('a year of a small region is played by its people, and every invariant holds at its end', {
  timeout: 240_000,
}, async () => {
  const printed: string[] = [];
  const year = {
    hall,
    clock,
    today: dayOf(new Date()),
    seed: '1',
    cases: 12,
    print: (line: string) => void printed.push(line),
  };
  await playRegion(year);
  const [states, report] = await withClient(database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ cases: number; visits: number; handovers: number; enrolments: number }>(
      `select (select count(*)::int from case_file) as cases, (select count(*)::int from visit where state = 'DONE') as visits,
         (select count(*)::int from handover) as handovers, (select count(*)::int from enrolment) as enrolments`,
    );
    return [rows[0], await reportOf(client, '/nowhere')] as const;
  });
  expect(states?.cases).toBe(12);
  expect(states?.handovers).toBeGreaterThan(4);
  expect(states?.visits).toBeGreaterThan(10);
  expect(states?.enrolments).toBeGreaterThan(0);
  expect(report.filter(({ broken }) => broken > 0)).toEqual([]);
  expect(report.length).toBeGreaterThan(10);
  expect(JSON.parse(printed.at(-1) ?? '')).toMatchObject({ beneficiaries: states?.handovers });
});
