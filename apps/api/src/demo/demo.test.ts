import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withClient } from '#database/roles.ts';
import { cloneDatabase, type TestDatabase } from '#database/test-database.ts';
import { readKeys } from '#crypto/key-files.ts';
import { openVault } from '#crypto/vault.ts';
import { openPost } from '#mail/post-office.ts';
import { startWork } from '#jobs/work.ts';
import { createLogger } from '#operations/logger.ts';
import { type Served, serve } from '#operations/serve.ts';
import { readConfig } from '../config.ts';
import * as agreement from './graphql/agreement.graphql.ts';
import * as casework from './graphql/casework.graphql.ts';
import * as distribution from './graphql/distribution.graphql.ts';
import * as microProject from './graphql/micro-project.graphql.ts';
import * as papers from './graphql/papers.graphql.ts';
import { playDemonstration, playOperation } from './index.ts';
import type { Line } from './steps/line.steps.ts';

let home: string;
let database: TestDatabase;
let served: Served;
let work: Awaited<ReturnType<typeof startWork>>;
const printed: string[] = [];

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'wasl-demo-'));
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
  const config = { ...readConfig({ PORT: '0', WASL_DEMO: 'on' }), home };
  served = await serve({ config, logins: database, logger: createLogger('silent'), problem: () => null });
  work = await startWork({
    workerUrl: database.workerUrl,
    filesFolder: join(home, 'files'),
    publicAddress: served.publicAddress,
    vault: openVault(readKeys(home, config.keyFiles)),
    post: openPost({ from: 'Wasl <no-reply@localhost>', smtpUrl: null, folder: join(home, 'mail') }),
  });
});
afterAll(async () => {
  await work.stop();
  await served.stop();
  await database.drop();
  await rm(home, { recursive: true, force: true });
});

function playBeniMellal(): Promise<Line> {
  const folder = join(home, 'demo/beni-mellal');
  return playOperation('beni-mellal', { address: served.address, folder, print: (line) => void printed.push(line) });
}

/** How many rows each table holds. Sessions, and the trace of each download, belong to every play anew. */
/** How many rows each table has. Whoever plays again signs in and reads again: that is written down, and nothing else. */
async function countRows(): Promise<Record<string, number>> {
  return withClient(database.ownerUrl, async (client) => {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema in ('public', 'app', 'audit', 'auth') and table_type = 'BASE TABLE'
       and table_name not in ('session', 'access') order by 1`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables.rows) {
      const kept = name === 'audit.entry' ? "where action <> 'document.download' and action not like 'session.%'" : '';
      const { rows } = await client.query<{ count: string }>(`select count(*) from ${name} ${kept}`);
      counts[name] = Number(rows[0]?.count);
    }
    return counts;
  });
}

describe('the operation of Béni Mellal, played as a client would', () => {
  let line: Line;
  let counted: Record<string, number>;
  beforeAll(async () => {
    line = await playBeniMellal();
    counted = await countRows();
  }, 180_000);

  it('ends with the line of its figures', () => {
    expect(printed.at(-1)).toBe(JSON.stringify(line));
    expect(line).toMatchObject({
      operation: 'beni-mellal',
      beneficiaries: 21,
      sectors: { services: 5, agriculture: 4, handicrafts: 4, construction: 4, catering: 2, commerce: 2 },
      territory: '05.091',
      agreement: 'CV-05.091-INDH-01',
      event: expect.stringMatching(/^EV-\d{4}-0001$/),
    });
    expect(line.amountCentimes).toBeGreaterThan(50_000_000);
  });

  it('keeps the line beside a receipt per person in two languages and a statement in three', async () => {
    const folder = join(home, 'demo/beni-mellal');
    expect(JSON.parse(await readFile(join(folder, 'line.json'), 'utf8'))).toEqual(line);
    const files = await readdir(folder);
    expect(files.filter((name) => name.endsWith('.pdf')).sort()).toEqual([...line.documents].sort());
    expect(line.documents).toHaveLength(21 * 2 + 3);
    for (const name of line.documents) {
      expect((await readFile(join(folder, name))).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    }
  });

  it('is worth the same to the centime in the rows behind the API', async () => {
    const amounts = await withClient(database.ownerUrl, async (client) => {
      const { rows } = await client.query<Record<string, string>>(
        `select (select sum(amount) from ledger_entry where kind = 'VERIFY') as ledger,
           (select sum(cost) from asset where state = 'HANDED_OVER') as assets,
           (select sum(delivered) from tranche) as tranches`,
      );
      return Object.values(rows[0] ?? {}).map(Number);
    });
    expect(amounts).toEqual([line.amountCentimes, line.amountCentimes, line.amountCentimes]);
  });

  it('played again does nothing twice and prints the same line', async () => {
    expect(await playBeniMellal()).toEqual(line);
    expect(printed.at(-1)).toBe(JSON.stringify(line));
    expect(await countRows()).toEqual(counted);
  }, 60_000);
});

describe('the demonstration of an empty house', () => {
  it('adds an operation half-way, with something to do on every screen, and repeats nothing', async () => {
    const lines = await playDemonstration({ address: served.address });
    expect(lines.map(({ operation, beneficiaries }) => [operation, beneficiaries])).toEqual([
      ['beni-mellal', 21],
      ['khouribga', 0],
    ]);
    const states = await withClient(database.ownerUrl, async (client) => {
      const { rows } = await client.query<{ state: string }>('select distinct state from micro_project order by 1');
      return rows.map(({ state }) => state);
    });
    expect(states).toEqual([
      'APPROVED',
      'CONTRACTED',
      'EQUIPPED',
      'FORMULATED',
      'PROCURING',
      'READY',
      'SHORTLISTED',
      'STUDIED',
      'SUBMITTED',
      'UNDER_REVIEW',
    ]);
  }, 120_000);
});

it('every document of the demonstration fits the committed schema', async () => {
  const schema = buildSchema(await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  const documents = [agreement, casework, distribution, microProject, papers].flatMap((module) =>
    Object.values(module),
  );
  const found = documents.flatMap(({ text }) => validate(schema, parse(text)).map(({ message }) => message));
  expect(found).toEqual([]);
  expect(documents.length).toBeGreaterThan(35);
});
