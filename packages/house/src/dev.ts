import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { buildMissing } from './build.ts';
import { inRoot, program, root } from './root.ts';

/** Long enough for a bundle's last file, short enough not to be waited for. */
const settling = 300;

/** `npm run dev`: the console by Vite with instant reload, the API rebuilt and started again at each change. */
export async function dev(): Promise<void> {
  if (!buildMissing()) {
    process.exitCode = 1;
    return;
  }
  const started = [
    spawn(program('vite'), ['build', '--watch', '--logLevel', 'warn'], { cwd: inRoot('apps/api'), stdio: 'inherit' }),
    spawn(program('vite'), [], { cwd: inRoot('apps/admin'), stdio: 'inherit' }),
  ];
  let server = startServer();
  let timer: NodeJS.Timeout | undefined;
  watch(inRoot('apps/api/dist'), () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      await stopped(server);
      server = startServer();
    }, settling);
  });
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await Promise.all([...started, server].map(stopped));
  process.exit(0);
}

function startServer(): ChildProcess {
  return spawn(process.execPath, [inRoot('apps/api/dist/cli.js'), 'start'], { cwd: root, stdio: 'inherit' });
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
