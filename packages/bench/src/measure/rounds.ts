import type { Loaded } from '../load/load-messages.ts';
import type { Loader } from '../load/loader.ts';
import type { BenchedServer } from '../servers/start-server.ts';
import { cpuOf, cpuWithChildren, memoryOf } from './process-figures.ts';

/** One run of one server: what came back, and what it cost. */
export type Run = Loaded &
  Readonly<{
    /** The label of the server. */
    server: string;
    operation: string;
    round: number;
    perSecond: number;
    /** Microseconds of CPU per request. */
    cpu: number;
    databaseCpu: number;
    /** Megabytes. */
    memory: number;
  }>;

/** What is measured: a name, and with how many connections when not with the usual number. */
export type Measurable = Readonly<{ name: string; connections?: number }>;

const usualConnections = 16;

export type Rounds = Readonly<{
  loader: Loader;
  postmaster: number;
  servers: readonly BenchedServer[];
  operations: readonly Measurable[];
  fileOf: (label: string, operation: string) => string;
  rounds: number;
  milliseconds: number;
  onRun?: (run: Run) => void;
}>;

/**
 * Runs every operation on every server, in turns of a second: forward in one round, backward in the next, so that
 * whatever else the machine does slows all of them alike.
 */
export async function runRounds(how: Rounds): Promise<Run[]> {
  const runs: Run[] = [];
  for (let round = 0; round < how.rounds; round += 1) {
    const order = round % 2 === 0 ? how.servers : how.servers.toReversed();
    for (const operation of how.operations) {
      for (const server of order) {
        const run = await runOnce(how, { server, operation, round });
        how.onRun?.(run);
        runs.push(run);
      }
    }
  }
  return runs;
}

type Turn = Readonly<{ server: BenchedServer; operation: Measurable; round: number }>;

async function runOnce(how: Rounds, { server, operation, round }: Turn): Promise<Run> {
  const before = { server: cpuOf(server.pid), database: cpuWithChildren(how.postmaster) };
  const loaded = await how.loader.load({
    port: server.port,
    file: how.fileOf(server.label, operation.name),
    milliseconds: how.milliseconds,
    connections: operation.connections ?? usualConnections,
  });
  return {
    ...loaded,
    server: server.label,
    operation: operation.name,
    round,
    perSecond: (loaded.requests * 1000) / loaded.milliseconds,
    cpu: (cpuOf(server.pid) - before.server) / loaded.requests,
    databaseCpu: (cpuWithChildren(how.postmaster) - before.database) / loaded.requests,
    memory: memoryOf(server.pid),
  };
}

/** The middle of several figures, and both ends. */
export type Spread = Readonly<{ min: number; median: number; max: number }>;

/** How one server's figures lie to another's, formed within each round. */
export function ratios(runs: readonly Run[], operation: string, [one, other]: readonly [string, string]): Spread {
  const of = (server: string) => runs.filter((run) => run.server === server && run.operation === operation);
  const others = of(other);
  return spreadOf(of(one).map(({ perSecond }, index) => perSecond / (others[index]?.perSecond ?? Number.NaN)));
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((left, right) => left - right);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
  return { min: at(0), median, max: at(sorted.length - 1) };
}
