import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logins } from '@wasl/api';
import { type BenchServer, inDatabase } from './database/bench-database.ts';
import type { Cores } from './load/cores.ts';
import type { Loader } from './load/loader.ts';
import { runRounds } from './measure/rounds.ts';
import { differences } from './measure/same.ts';
import { statementsOf } from './measure/statements.ts';
import type { Measured } from './measure/table.ts';
import type { Operation } from './operations/operations.ts';
import { requestsOf, type RequestParts } from './operations/requests.ts';
import { type BenchedServer, type ServerName, type SettingName, startServer } from './servers/start-server.ts';

export type SettingRun = Readonly<{
  setting: SettingName;
  database: string;
  logins: Logins;
  /** The sessions and facts of the database, or of the one that it is a copy of. */
  parts: RequestParts;
  server: BenchServer;
  loader: Loader;
  cores: Cores | null;
  names: readonly ServerName[];
  operations: readonly Operation[];
  rounds: number;
  milliseconds: number;
  connections: number;
}>;

/** Measures the servers side by side in one setting, after they have all given the same answers. */
export async function measureSetting(run: SettingRun): Promise<Measured> {
  const parts = sameReach(run.setting, run.parts);
  const folder = mkdtempSync(join(tmpdir(), 'wasl-bench-bodies-'));
  const servers: BenchedServer[] = [];
  try {
    for (const name of run.names) servers.push(await startOne(run, name));
    await assertSame(run, servers, parts);
    const fileOf = (label: string, operation: string) => join(folder, `${label}-${operation}.json`);
    for (const operation of run.operations)
      for (const { name } of servers)
        writeFileSync(fileOf(name, operation.name), JSON.stringify(requestsOf(operation, name, parts)));
    const operations = run.operations.map(({ name }) => name);
    const { postmaster } = run.server;
    const how = { loader: run.loader, postmaster, servers, operations, fileOf, connections: run.connections };
    // What does not count: everybody compiles, plans and fills caches.
    await runRounds({ ...how, rounds: 1, milliseconds: run.milliseconds * 1.5 });
    const statements = await countStatements(run, servers, parts);
    const runs = await runRounds({ ...how, rounds: run.rounds, milliseconds: run.milliseconds });
    return { runs, servers: run.names, operations, statements };
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without duties the peers show everything to everybody: only a reader of everything can be answered alike. */
export function sameReach(setting: SettingName, parts: RequestParts): RequestParts {
  const { tokens } = parts;
  return setting === 'duties' ? parts : { ...parts, tokens: { ...tokens, regional: tokens.national } };
}

function startOne({ setting, logins, cores }: SettingRun, name: ServerName): Promise<BenchedServer> {
  const core = cores?.server ?? null;
  return startServer(name, { setting, databaseUrl: logins.appUrl, ownerUrl: logins.ownerUrl, core });
}

async function assertSame(run: SettingRun, servers: readonly BenchedServer[], parts: RequestParts): Promise<void> {
  for (const operation of run.operations) {
    const found = await differences(servers, operation, { ...parts, count: 12 });
    if (found.length > 0) throw new Error(`The servers do not answer the same.\n${found.slice(0, 3).join('\n')}`);
  }
}

async function countStatements(
  { server, database, operations }: SettingRun,
  servers: readonly BenchedServer[],
  parts: RequestParts,
) {
  const statements = new Map<string, number>();
  const adminUrl = inDatabase(server.adminUrl, database);
  for (const operation of operations)
    for (const one of servers)
      statements.set(`${one.name} ${operation.name}`, await statementsOf(adminUrl, one, operation, parts));
  return statements;
}
