import { readFileSync } from 'node:fs';

const interval = 500;

/**
 * Asks this process to stop when the one that started it is gone: npm killed by force, or the older Node in front of
 * us. Without it a server would stay behind that nobody sees.
 */
export function followParent(): void {
  process.on('disconnect', stop);
  const chain = parentsToFollow();
  const timer = setInterval(() => {
    if (chain.every(({ pid, parent }) => parentOf(pid) === parent)) return;
    clearInterval(timer);
    stop();
  }, interval);
  timer.unref();
}

type Link = Readonly<{ pid: number; parent: number }>;

/** Our own parent and, under npm, npm behind the shell that it starts scripts with. */
function parentsToFollow(): readonly Link[] {
  const own = { pid: process.pid, parent: process.ppid };
  if (process.ppid <= 1) return [];
  const isShell = ['sh', 'dash', 'bash'].includes(nameOf(process.ppid));
  const grandparent = parentOf(process.ppid);
  if (!process.env.npm_lifecycle_event || !isShell || grandparent <= 1) return [own];
  return [own, { pid: process.ppid, parent: grandparent }];
}

function parentOf(pid: number): number {
  if (pid === process.pid) return process.ppid;
  return Number(statusOf(pid)[1] ?? 0);
}

function nameOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return '';
  }
}

/** The fields after the name in the kernel's line of a process: state, parent, … */
function statusOf(pid: number): readonly string[] {
  try {
    return (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ');
  } catch {
    return [];
  }
}

function stop(): void {
  process.kill(process.pid, 'SIGTERM');
}
