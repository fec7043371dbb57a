import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pinned } from '../load/cores.ts';
import { packageRoot } from '../root.ts';

/** The servers that are compared. */
export const serverNames = ['ours', 'postgraphile', 'mercurius', 'floor'] as const;
export type ServerName = (typeof serverNames)[number];

export type SettingName = 'duties' | 'bare';

/** A running server of the bench. */
export type BenchedServer = Readonly<{
  name: ServerName;
  label: string;
  port: number;
  pid: number;
  stop: () => Promise<void>;
}>;

export type Start = Readonly<{
  setting: SettingName;
  databaseUrl: string;
  ownerUrl: string;
  core: number | null;
  label?: string;
}>;

function programOf(name: ServerName): string {
  // Ours holds decorators, which Node does not strip: it is bundled. The peers run as they are written.
  return name === 'ours' ? join(packageRoot, 'dist/ours.js') : join(packageRoot, `src/servers/${name}.server.ts`);
}

/** Ours is started with the flag that `npm start` and the container give it: less memory, collected a little more often. */
const flagsOf = (name: ServerName): readonly string[] => (name === 'ours' ? ['--max-semi-space-size=8'] : []);

/** Starts one server in a process of its own, as production would, and waits until it listens. */
export async function startServer(
  name: ServerName,
  { setting, databaseUrl, ownerUrl, core, label = name }: Start,
): Promise<BenchedServer> {
  const [program, args] = pinned(core, process.execPath, [...flagsOf(name), programOf(name)]);
  const child = spawn(program, args, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      BENCH_DATABASE: databaseUrl,
      BENCH_OWNER: ownerUrl,
      BENCH_SETTING: setting,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const port = await portOf(name, child);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} has no process.`);
  return { name, label, port, pid, stop: () => stop(child) };
}

function portOf(name: ServerName, child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (part) => {
      said += String(part);
      const port = /ready (\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
    });
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it listened.`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
