import { readdirSync, readFileSync } from 'node:fs';

/** Microseconds of CPU that a process has used, over all its threads; exact to the nanosecond. */
export function cpuOf(pid: number): number {
  return tasksOf(pid).reduce((sum, task) => sum + taskTime(`/proc/${pid}/task/${task}/schedstat`), 0);
}

/** The same for PostgreSQL: the process and every backend that lives. */
export function cpuWithChildren(pid: number): number {
  return [pid, ...childrenOf(pid)].reduce((sum, each) => sum + cpuOf(each), 0);
}

/** Megabytes that a process holds. */
export function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Elsewhere than on Linux there is nothing to read, and these figures are left at 0. */
function tasksOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function taskTime(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8').split(' ')[0]) / 1000;
  } catch {
    return 0;
  }
}
