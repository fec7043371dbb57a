import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Logins, withClient } from '@wasl/api';
import { type BenchServer, inDatabase, startBenchServer } from './database/bench-database.ts';
import { volumeOf } from './database/volume.ts';
import { findCores, pin } from './load/cores.ts';
import { startLoader } from './load/loader.ts';
import { type Run, runRounds, spreadOf } from './measure/rounds.ts';
import { prepareRequests } from './measure/stage.ts';
import type { Facts, Operation, Reader } from './operations/operations.ts';
import { requestsOf, type RequestParts } from './operations/requests.ts';
import { scaleOperations } from './operations/scale-operations.ts';
import type { Numbers } from './run.ts';
import { type BenchedServer, startServer } from './servers/start-server.ts';

export type WantedScale = Readonly<{ sizes: readonly number[]; rounds: number; milliseconds: number }>;

/** One operation by one reader. */
type Line = Readonly<{ operation: Operation; reader: Reader }>;

const readers: readonly Reader[] = ['officer', 'regional', 'national'];
const words: Readonly<Record<Reader, string>> = {
  officer: 'an officer',
  regional: 'one province',
  national: 'national',
};

/** Only who accompanies writes sittings down. */
const lines: readonly Line[] = scaleOperations.flatMap((operation) =>
  readers.filter((reader) => !operation.isMutation || reader === 'officer').map((reader) => ({ operation, reader })),
);
const nameOf = ({ operation, reader }: Line) => `${operation.name} ${reader}`;

/** Measures what a request costs on ever larger databases, in turns between them. */
export async function runScale({ sizes, rounds, milliseconds }: WantedScale): Promise<Numbers> {
  const cores = findCores();
  const server = await startBenchServer({ sharedBuffers: '1GB' });
  const loader = startLoader(cores?.load ?? null);
  const folder = mkdtempSync(join(tmpdir(), 'wasl-bench-bodies-'));
  const servers: BenchedServer[] = [];
  try {
    if (cores) pin(cores.database, server.postmaster);
    const fileOf = (label: string, line: string) => join(folder, `${label}-${line.replace(' ', '-')}.json`);
    for (const size of sizes) {
      const logins = await fillOne(server, size);
      const core = cores?.server ?? null;
      const label = String(size);
      servers.push(
        await startServer('ours', {
          setting: 'duties',
          databaseUrl: logins.appUrl,
          ownerUrl: logins.ownerUrl,
          core,
          label,
        }),
      );
      const parts = await prepareRequests(logins);
      for (const line of lines)
        writeFileSync(
          fileOf(label, nameOf(line)),
          JSON.stringify(requestsFor(line, await reachOf(logins, line.reader, parts))),
        );
    }
    const how = {
      loader,
      postmaster: server.postmaster,
      servers,
      operations: lines.map((line) => ({ name: nameOf(line) })),
      fileOf,
    };
    await runRounds({ ...how, rounds: 1, milliseconds: milliseconds * 1.5 });
    return report(await runRounds({ ...how, rounds, milliseconds }), sizes);
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
    rmSync(folder, { recursive: true, force: true });
    loader.stop();
    await server.stop();
  }
}

/** The regional coordinator of the demonstration has one province here: the issue asks for a provincial reader. */
async function fillOne(server: BenchServer, size: number): Promise<Logins> {
  const name = `scale_${size}`;
  const logins = await server.fill(name, volumeOf(size));
  await withClient(inDatabase(server.adminUrl, name), async (client) => {
    await client.query("update auth.role_grant set territory_code = '05.091' where territory_code = '05'");
  });
  return logins;
}

function requestsFor({ operation }: Line, parts: RequestParts) {
  return requestsOf(operation, 'ours', parts);
}

/** What one reader reaches, in every place of the facts, and the reader's session in every place of the tokens. */
async function reachOf({ ownerUrl }: Logins, reader: Reader, { facts, tokens }: RequestParts): Promise<RequestParts> {
  const token = tokens[reader];
  const where = {
    officer: 'officer_id is not null',
    regional: "territory_code = '05.091'",
    national: 'true',
  }[reader];
  const [cases, projects] = await withClient(ownerUrl, async (client) => {
    const read = async (column: string) =>
      (
        await client.query<{ it: string }>(
          `select ${column}::text as it from micro_project where ${where} order by 1 limit 2000`,
        )
      ).rows.map(({ it }) => it);
    return [await read('distinct case_id'), await read('id')];
  });
  const reached: Facts = { ...facts, cases, regionCases: cases, projects, regionProjects: projects };
  return { facts: reached, tokens: { national: token, regional: token, officer: token } };
}

type Cost = Readonly<{ server: number; database: number; perSecond: number; bad: number }>;

function costOf(runs: readonly Run[], line: string, size: number): Cost {
  const own = runs.filter((run) => run.operation === line && run.server === String(size));
  const middle = (of: (run: Run) => number) => spreadOf(own.map(of)).median;
  return {
    server: middle(({ cpu }) => cpu),
    database: middle(({ databaseCpu }) => databaseCpu),
    perSecond: middle(({ perSecond }) => perSecond),
    bad: own.reduce((sum, { bad }) => sum + bad, 0),
  };
}

function report(runs: readonly Run[], sizes: readonly number[]): Numbers {
  const numbers: Record<string, unknown> = {};
  const head = `| | reader | ${sizes.map((size) => `${size} cases: server µs / database µs / per s`).join(' | ')} | cost, last to first | bad |`;
  const rows = lines.map((line) => {
    const costs = sizes.map((size) => costOf(runs, nameOf(line), size));
    const [first, last] = [costs[0], costs.at(-1)];
    const ratio = first && last ? (last.server + last.database) / (first.server + first.database) : Number.NaN;
    numbers[nameOf(line)] = Number(ratio.toFixed(3));
    const cells = costs.map(
      ({ server, database, perSecond }) => `${server.toFixed(0)} / ${database.toFixed(0)} / ${perSecond.toFixed(0)}`,
    );
    const bad = costs.reduce((sum, cost) => sum + cost.bad, 0);
    return `| ${line.operation.name} | ${words[line.reader]} | ${cells.join(' | ')} | **${ratio.toFixed(2)}** | ${bad} |`;
  });
  const rule = `|---|---|${sizes.map(() => '--:').join('|')}|--:|--:|`;
  console.log(`\n${[head, rule, ...rows].join('\n')}`);
  return { scale: { sizes, ...numbers } };
}
