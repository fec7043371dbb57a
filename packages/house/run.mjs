// The one door of every npm script. Plain JavaScript that an older Node can read: it finds Node 24, which came with
// `npm ci`, and hands over to it.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const wanted = 24;
const [command, ...args] = process.argv.slice(2);
const folder = dirname(fileURLToPath(import.meta.url));

if (Number.parseInt(process.versions.node, 10) >= wanted) {
  await handOver();
} else {
  reExecute(findNode());
}

async function handOver() {
  const { runCommand } = await import('./src/commands.ts');
  await runCommand(command ?? '', args);
}

function findNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  try {
    return createRequire(import.meta.url).resolve(`node-${platform}-${process.arch}/${program}`);
  } catch {
    const here = `${process.platform} ${process.arch}, Node ${process.versions.node}`;
    console.error(`Wasl needs Node ${wanted} here (${here}): install it from https://nodejs.org, then run this again.`);
    process.exit(1);
  }
}

/** Node 24 in our place. The pipe between us tells it when we are gone, however we went. */
function reExecute(node) {
  const child = spawn(node, [join(folder, 'run.mjs'), command ?? '', ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH ?? ''}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
