import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../root.ts';
import { pinned } from './cores.ts';
import type { Load, Loaded } from './load-messages.ts';

/** The loading process, from outside. */
export type Loader = Readonly<{ load: (load: Load) => Promise<Loaded>; stop: () => void }>;

/** Starts the process that loads, on its core. */
export function startLoader(core: number | null): Loader {
  const [program, args] = pinned(core, process.execPath, [join(packageRoot, 'src/load/load.ts')]);
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return {
    load: (load) =>
      new Promise((resolve, reject) => {
        child.once('message', (said: Loaded | { failure: string }) => {
          if ('failure' in said) reject(new Error(said.failure));
          else resolve(said);
        });
        child.send(load);
      }),
    stop: () => void child.kill(),
  };
}
