import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A whole Wasl as `npm start` brings it up, in processes of its own: what may be killed. */
export type Installation = Readonly<{
  address: string;
  home: string;
  /** The process that serves. */
  server: ChildProcess;
  /** What it said so far. */
  said: () => string;
  /** Kills the server as a power cut would; the database stays behind. */
  kill: () => Promise<void>;
  /** Kills the database in the same way. */
  killDatabase: () => Promise<void>;
  /** Asks it to stop, and says how long that took, in milliseconds. */
  stop: () => Promise<number>;
}>;

export type InstallationOptions = Readonly<{
  home: string;
  /** The checkout to start from. */
  root: string;
  env?: Readonly<Record<string, string>>;
  /** Another user than ours, where we may choose. */
  uid?: number;
  /** What must be true before the start counts as done. */
  until?: (address: string) => Promise<boolean>;
  patience?: number;
}>;

/** The folder of an installation that is thrown away after the test. */
export function newHome(): string {
  return mkdtempSync(join(tmpdir(), 'wasl-installation-'));
}

/** Starts one and waits until it is ready. */
export async function startInstallation({
  home,
  root,
  env = {},
  uid,
  until = isReady,
  patience = 180_000,
}: InstallationOptions): Promise<Installation> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const output: string[] = [];
  const program = join(root, 'packages/house/run.mjs');
  const variables = { ...process.env, ...env, PORT: String(port), WASL_HOME: home };
  const server = spawn(process.execPath, [program, 'start'], {
    cwd: root,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const said = () => output.join('');
  await waitUntil(async () => {
    if (server.exitCode !== null) throw new Error(`It ended with ${server.exitCode}:\n${said()}`);
    return until(address);
  }, patience).catch(async (error) => {
    await killed(server);
    throw new Error(`${error instanceof Error ? error.message : error}\n${said()}`);
  });
  return {
    address,
    home,
    server,
    said,
    kill: () => killed(server),
    killDatabase: () => killDatabaseOf(home),
    stop: () => stopped(server),
  };
}

/** Ends whatever is left of an installation, and its folder. */
export async function removeInstallation(home: string): Promise<void> {
  await killDatabaseOf(home);
  rmSync(home, { recursive: true, force: true });
}

export async function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Asks again and again, until it is so or patience ends. */
export async function waitUntil(isSo: () => Promise<boolean>, patience: number): Promise<void> {
  for (const began = Date.now(); !(await isSo()); await wait(100))
    if (Date.now() - began > patience) throw new Error(`It did not come about within ${patience} ms.`);
}

async function killed(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await ended;
}

async function stopped(server: ChildProcess): Promise<number> {
  const began = performance.now();
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  return performance.now() - began;
}

async function killDatabaseOf(home: string): Promise<void> {
  const pid = databasePid(home);
  if (pid === null) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    return;
  }
  await waitUntil(async () => !isAlive(pid), 10_000);
}

/** The server that PostgreSQL itself wrote down for this folder: root's own home keeps its data elsewhere, and says where. */
function databasePid(home: string): number | null {
  const pointer = join(home, 'postgres.path');
  const data = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(home, 'postgres');
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && isAlive(pid) ? pid : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}
