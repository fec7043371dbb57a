import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Logins, withClient } from '@wasl/api';
import { type BenchServer, inDatabase, startBenchServer } from './database/bench-database.ts';
import { volumeOf } from './database/volume.ts';
import { startLoader } from './load/loader.ts';
import { differences, send } from './measure/same.ts';
import { prepareRequests } from './measure/stage.ts';
import { operationNamed, operations } from './operations/operations.ts';
import { requestsOf, type RequestParts } from './operations/requests.ts';
import { sameReach } from './comparison.ts';
import { type BenchedServer, serverNames, type SettingName, startServer } from './servers/start-server.ts';

let database: BenchServer;
let duties: Logins;
let bare: Logins;
let parts: RequestParts;

beforeAll(async () => {
  database = await startBenchServer({ sharedBuffers: '64MB' });
  duties = await database.fill('duties', volumeOf(1_000));
  parts = await prepareRequests(duties);
  bare = await database.copyWithoutDuties('bare', 'duties');
});
afterAll(() => database.stop());

async function startAll(setting: SettingName, { appUrl, ownerUrl }: Logins): Promise<BenchedServer[]> {
  const start = { setting, databaseUrl: appUrl, ownerUrl, core: null };
  return Promise.all(serverNames.map((name) => startServer(name, start)));
}

function count(name: string, text: string): Promise<number> {
  return withClient(inDatabase(database.adminUrl, name), async (client) => {
    const { rows } = await client.query<{ count: string }>(text);
    return Number(rows[0]?.count);
  });
}

describe('with duties', () => {
  let servers: BenchedServer[];
  beforeAll(async () => {
    servers = await startAll('duties', duties);
  });
  afterAll(() => Promise.all(servers.map(({ stop }) => stop())));

  it.each(operations)('all servers answer $name alike', async (operation) => {
    expect(await differences(servers, operation, { ...parts, count: 6 })).toEqual([]);
  });

  it('every server writes down who saw a dossier', async () => {
    for (const { name, port } of servers) {
      const before = await count('duties', 'select count(*) from audit.access');
      for (const request of requestsOf(operationNamed('Q2'), name, { ...parts, count: 3 })) await send(port, request);
      expect([name, await count('duties', 'select count(*) from audit.access')]).toEqual([name, before + 3]);
    }
  });

  it('every server writes down what was done', async () => {
    for (const { name, port } of servers) {
      const before = await count('duties', 'select count(*) from audit.entry');
      for (const request of requestsOf(operationNamed('M1'), name, { ...parts, count: 3 })) await send(port, request);
      expect([name, await count('duties', 'select count(*) from audit.entry')]).toEqual([name, before + 3]);
    }
  });

  it('no server shows an officer a project that is not hers', async () => {
    const stranger = { ...parts, tokens: { ...parts.tokens, national: parts.tokens.officer } };
    for (const { name, port } of servers) {
      const [request] = requestsOf(operationNamed('Q4'), name, { ...stranger, count: 1 });
      if (!request) throw new Error('There is a request.');
      const answer = await send(port, request).catch((error: Error) => error.message);
      expect(answer, name).not.toContain('MP-');
    }
  });

  it('a load counts every answer that is not a good one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wasl-bench-test-'));
    const loader = startLoader(null);
    try {
      const file = join(folder, 'requests.json');
      const [good] = requestsOf(operationNamed('Q0'), 'ours', { ...parts, count: 1 });
      writeFileSync(file, JSON.stringify([good, { ...good, body: '{"query":"{ nothing }"}' }]));
      const port = servers.find(({ name }) => name === 'ours')?.port ?? 0;
      const loaded = await loader.load({ port, file, milliseconds: 200, connections: 2 });
      expect(Math.abs(loaded.requests - 2 * loaded.bad)).toBeLessThanOrEqual(2);
    } finally {
      loader.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('bare', () => {
  let servers: BenchedServer[];
  let everything: RequestParts;
  beforeAll(async () => {
    everything = sameReach('bare', parts);
    servers = await startAll('bare', bare);
  });
  afterAll(() => Promise.all(servers.map(({ stop }) => stop())));

  it.each(operations)('all servers answer $name alike', async (operation) => {
    expect(await differences(servers, operation, { ...everything, count: 6 })).toEqual([]);
  });

  it('nobody writes down anything', async () => {
    const before = await count(
      'bare',
      'select (select count(*) from audit.access) + (select count(*) from audit.entry) as count',
    );
    for (const { name, port } of servers)
      for (const operation of [operationNamed('Q2'), operationNamed('M1')])
        for (const request of requestsOf(operation, name, { ...everything, count: 2 })) await send(port, request);
    expect(
      await count('bare', 'select (select count(*) from audit.access) + (select count(*) from audit.entry) as count'),
    ).toBe(before);
  });
});
