import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type House = Readonly<{ address: string; home: string; stop: () => Promise<void> }>;

const root = join(import.meta.dirname, '../../..');
const program = join(root, 'apps/api/dist/cli.js');
const patience = 300_000;

/** Starts the built server on a folder of its own, as a newcomer would, and waits for its last line. */
export async function startHouse(): Promise<House> {
  const home = await mkdtemp(join(tmpdir(), 'wasl-e2e-'));
  const port = await freePort();
  const server = spawn(process.execPath, [program, 'start'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port), WASL_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const address = await readyAddress(server);
    return { address, home, stop: () => stopHouse(server, home) };
  } catch (error) {
    await stopHouse(server, home);
    throw error;
  }
}

function readyAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const listen = (chunk: Buffer): void => {
      said.push(chunk.toString());
      const ready = /Wasl is ready on (\S+)/.exec(said.join(''));
      if (ready?.[1] !== undefined) resolve(ready[1]);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${said.join('')}`)));
    setTimeout(
      () => reject(new Error(`The server was not ready in ${patience / 1000} s:\n${said.join('')}`)),
      patience,
    ).unref();
  });
}

async function stopHouse(server: ChildProcess, home: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
  }
  await rm(home, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
