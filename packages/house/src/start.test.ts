import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildMissing } from './build.ts';
import { inRoot } from './root.ts';

const folder = mkdtempSync(join(tmpdir(), 'wasl-start-'));
chmodSync(folder, 0o755);
const home = join(folder, 'home');
const door = inRoot('packages/house/run.mjs');
const started: ChildProcess[] = [];

beforeAll(() => {
  expect(buildMissing()).toBe(true);
}, 120_000);
afterEach(async () => {
  for (const child of started.splice(0)) await end(child, 'SIGTERM');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Server = Readonly<{ child: ChildProcess; said: () => string; address: string }>;

const environment = { ...process.env, WASL_HOME: home, WASL_DEMO: 'off', PORT: '0', NODE_ENV: 'development' };

/** Starts Wasl through the door of every npm script, or through a shell in front of it, and waits for its last line. */
async function start(program: string = process.execPath, args: readonly string[] = [door, 'start']): Promise<Server> {
  const child = spawn(program, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  const said = () => lines.join('');
  for (let tries = 0; tries < 1_800 && child.exitCode === null; tries += 1) {
    const address = /^Wasl is ready on (\S+)\n$/m.exec(said())?.[1];
    if (address) return { child, said, address };
    await wait(50);
  }
  throw new Error(`Wasl did not start:\n${said()}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill(signal);
  return ended;
}

async function isReady(address: string): Promise<boolean> {
  return fetch(`${address}/ready`).then(
    (response) => response.ok,
    () => false,
  );
}

/** The number of the database server's process, while there is one. */
function databaseProcess(): number | null {
  const file = join(home, 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

describe('npm start', () => {
  it('serves on one address, and SIGTERM stops everything, the database included', async () => {
    const { child, said, address } = await start();
    expect(await isReady(address)).toBe(true);
    expect(said().trimEnd().split('\n').at(-1)).toBe(`Wasl is ready on ${address}`);
    expect(databaseProcess()).not.toBeNull();
    expect(await end(child, 'SIGTERM')).toBe(0);
    expect(databaseProcess()).toBeNull();
    expect(existsSync(join(home, 'lock'))).toBe(false);
  });

  it('beside a running one says so and exits with 1', async () => {
    const { address } = await start();
    const second = await start().then(
      () => 'started',
      (error: Error) => error.message,
    );
    expect(second).toContain(`Wasl is already running on ${address}`);
    expect(started.map(({ exitCode }) => exitCode)).toEqual([null, 1]);
  });

  it('recovers by itself after a kill -9 of the process', async () => {
    const first = await start();
    await end(first.child, 'SIGKILL');
    const next = await start();
    expect(await isReady(next.address)).toBe(true);
  });

  it('recovers even when the shell that watches the database was killed too', async () => {
    const first = await start();
    const database = databaseProcess();
    const watcher = Number(readFileSync(`/proc/${database}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
    process.kill(watcher, 'SIGKILL');
    await end(first.child, 'SIGKILL');
    expect(databaseProcess()).toBe(database);
    const next = await start();
    expect(await isReady(next.address)).toBe(true);
    expect(databaseProcess()).not.toBe(database);
  });

  it('does not outlive what started it', async () => {
    // As npm does: a shell between, which outlives npm unless it is asked to end.
    const shell = ['-c', `"${process.execPath}" "${door}" start; exit $?`];
    const { child, address } = await start('/bin/sh', shell);
    await end(child, 'SIGKILL');
    for (let tries = 0; tries < 300 && existsSync(join(home, 'lock')); tries += 1) await wait(100);
    expect(await isReady(address)).toBe(false);
    expect(databaseProcess()).toBeNull();
  });
});
