import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { accessLeaf } from '#audit/record.ts';
import { type Sealer, startSealer } from '#audit/seal/sealer.ts';
import { verifyTrail } from '#audit/verify/verify.ts';
import { withClient } from '#database/roles.ts';
import { cloneDatabase, type TestDatabase } from '#database/test-database.ts';
import { createLogger } from '#operations/logger.ts';
import { type Served, serve } from '#operations/serve.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { migrations } from '../../src/migrations/index.ts';

const root = mkdtempSync(join(tmpdir(), 'wasl-ready-'));
const config: Config = { ...readConfig({ PORT: '0', WASL_DEMO: 'off' }), root, home: join(root, '.wasl') };
let database: TestDatabase;
let served: Served;
let sealer: Sealer | undefined;
const problems: string[] = [];

beforeAll(async () => {
  mkdirSync(join(root, 'apps/admin/dist'), { recursive: true });
  writeFileSync(join(root, 'apps/admin/dist/index.html'), '<!doctype html><title>وصل</title>');
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
  served = await serve({ config, logins: database, logger: createLogger('silent'), problem: () => null });
});
afterAll(async () => {
  await sealer?.stop();
  await served.stop();
  await database.drop();
  rmSync(root, { recursive: true, force: true });
});

const owner = (sql: string) => withClient(database.ownerUrl, (client) => client.query(sql));
const admin = (sql: string) => withClient(inject('adminUrl'), (client) => client.query(sql));

async function ready(): Promise<readonly [number, string | undefined]> {
  const answer = await fetch(`${served.address}/ready`);
  const said: unknown = await answer.json();
  const problem = typeof said === 'object' && said !== null && 'problem' in said ? String(said.problem) : undefined;
  return [answer.status, problem];
}

/** A reading that was written down 61 seconds ago, as it would stand there had the sealer been away since. */
async function writeLate(): Promise<void> {
  const facts = {
    ...{ id: randomUUID(), at: new Date(Date.now() - 61_000), requestId: 'r', operation: 'Case', outcome: 'NOTHING' },
    ...{
      actorId: null,
      sessionHandle: null,
      code: null,
      purpose: null,
      disclosed: [],
      subjects: [],
      asked: ['Case:1'],
    },
  };
  const { id, at, requestId, operation, outcome, asked } = facts;
  await withClient(database.ownerUrl, (client) =>
    client.query(
      `insert into audit.access (id, at, request_id, operation, outcome, disclosed, subjects, asked, xid, leaf)
       values ($1, $2, $3, $4, $5, '[]', '[]', $6, pg_current_xact_id()::text::bigint, $7)`,
      [id, at, requestId, operation, outcome, JSON.stringify(asked), accessLeaf(facts)],
    ),
  );
}

const last = migrations.at(-1)?.name ?? '';

const faults: readonly (readonly [string, string, () => Promise<unknown>, () => Promise<unknown>])[] = [
  [
    'a database that is gone',
    'the database does not answer',
    async () => {
      await admin(`alter database ${database.name} with allow_connections false`);
      await admin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database.name}'`);
    },
    () => admin(`alter database ${database.name} with allow_connections true`),
  ],
  [
    'a migration that waits',
    'the database waits for a migration',
    () => owner('create table app.migration (name text)'),
    () => owner(`insert into app.migration values ('${last}')`),
  ],
  [
    'a trail without its seal',
    'the audit trail waits for its seal',
    writeLate,
    async () => {
      sealer = startSealer({
        workerUrl: database.workerUrl,
        anchorFolder: join(root, 'anchors'),
        onProblem: (message) => problems.push(message),
      });
    },
  ],
];

it.each(faults)(
  '[OP-05] answers 503 on %s, says so, and recovers alone',
  async (_, problem, spoil, mend) => {
    // A pool takes a moment to notice that what was gone is back: it is waited for, never guessed.
    await expect.poll(ready, { timeout: 20_000 }).toEqual([200, undefined]);
    await spoil();
    await expect.poll(ready, { timeout: 20_000 }).toEqual([503, problem]);
    expect((await fetch(`${served.address}/live`)).status).toBe(200);
    await mend();
    await expect.poll(ready, { timeout: 20_000 }).toEqual([200, undefined]);
  },
  90_000,
);

it('[OP-05] has by then sealed what was late, and the trail is whole', async () => {
  const verdict = await withClient(database.ownerUrl, (client) => verifyTrail(client, join(root, 'anchors')));
  expect({ ...verdict, problems }).toMatchObject({ accesses: 1, seals: 1, found: [], problems: [] });
});
