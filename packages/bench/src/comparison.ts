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

/** One server of a comparison, and where it finds its rows. */
export type Contestant = Readonly<{
  name: ServerName;
  label: string;
  setting: SettingName;
  /** The name of its database. */
  database: string;
  logins: Logins;
}>;

export type Comparison = Readonly<{
  contestants: readonly Contestant[];
  parts: RequestParts;
  server: BenchServer;
  loader: Loader;
  cores: Cores | null;
  operations: readonly Operation[];
  rounds: number;
  milliseconds: number;
}>;

/** Measures servers side by side, after they have all given the same answers. */
export async function compare({ parts, ...run }: Comparison): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'wasl-bench-bodies-'));
  const servers: BenchedServer[] = [];
  try {
    for (const contestant of run.contestants) servers.push(await startOne(contestant, run.cores));
    await assertSame(run.operations, servers, parts);
    const fileOf = (label: string, operation: string) =>
      join(folder, `${label}-${operation}.json`.replaceAll(' ', '-'));
    for (const operation of run.operations)
      for (const { name, label } of servers)
        writeFileSync(fileOf(label, operation.name), JSON.stringify(requestsOf(operation, name, parts)));
    const { postmaster } = run.server;
    const how = { loader: run.loader, postmaster, servers, operations: run.operations, fileOf };
    // What does not count: everybody compiles, plans and fills caches.
    await runRounds({ ...how, rounds: 1, milliseconds: run.milliseconds * 1.5 });
    const statements = await countStatements(run, servers, parts);
    const runs = await runRounds({ ...how, rounds: run.rounds, milliseconds: run.milliseconds });
    const operations = run.operations.map(({ name }) => name);
    return { runs, servers: servers.map(({ label }) => label), operations, statements };
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

function startOne({ name, label, setting, logins }: Contestant, cores: Cores | null): Promise<BenchedServer> {
  const core = cores?.server ?? null;
  return startServer(name, { setting, databaseUrl: logins.appUrl, ownerUrl: logins.ownerUrl, core, label });
}

async function assertSame(operations: readonly Operation[], servers: readonly BenchedServer[], parts: RequestParts) {
  for (const operation of operations) {
    const found = await differences(servers, operation, { ...parts, count: 12 });
    if (found.length > 0) throw new Error(`The servers do not answer the same.\n${found.slice(0, 3).join('\n')}`);
  }
}

type Counting = Pick<Comparison, 'server' | 'contestants' | 'operations'>;

async function countStatements(
  { server, contestants, operations }: Counting,
  servers: readonly BenchedServer[],
  parts: RequestParts,
) {
  const statements = new Map<string, number>();
  for (const { label, database } of contestants) {
    const adminUrl = inDatabase(server.adminUrl, database);
    const benched = servers.find((one) => one.label === label);
    if (!benched) throw new Error(`${label} does not run.`);
    for (const operation of operations)
      statements.set(`${label} ${operation.name}`, await statementsOf(adminUrl, benched, operation, parts));
  }
  return statements;
}
