import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Which core serves and which one loads; null where programs cannot be pinned. */
export type Cores = Readonly<{ server: number; database: number; load: number }>;

/** Servers have a core to themselves; PostgreSQL has one, which the load shares on a machine of two. */
export function findCores(): Cores | null {
  if (process.platform !== 'linux' || availableParallelism() < 2) return null;
  if (spawnSync('taskset', ['--version']).status !== 0) return null;
  return { server: 0, database: 1, load: availableParallelism() > 2 ? 2 : 1 };
}

/** A program and its arguments, run on one core. */
export function pinned(core: number | null, program: string, args: readonly string[]): [string, string[]] {
  return core === null ? [program, [...args]] : ['taskset', ['-c', String(core), program, ...args]];
}

/** Keeps a running process, and every process it starts from now on, on one core. */
export function pin(core: number, pid: number): void {
  spawnSync('taskset', ['-a', '-cp', String(core), String(pid)]);
}
