import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Config, workerEnvironment } from '../config.ts';

/** The worker beside the server: papers and other long work happen there, so that the API stays small. */
export type WorkerProcess = Readonly<{ isUp: () => boolean; stop: () => Promise<void> }>;

type WorkerSettings = Readonly<{ config: Config; workerUrl: string; publicAddress: string; logger: Logger }>;

const patience = 20_000;

/** Starts the worker and keeps it: one that ends by itself is started again, a second later. */
export function startWorker({ config, workerUrl, publicAddress, logger }: WorkerSettings): WorkerProcess {
  const program = join(config.root, 'apps/api/dist/worker.js');
  const env = workerEnvironment(config, { workerUrl, publicAddress });
  let isStopping = false;
  let child = launch();

  function launch(): ChildProcess {
    const started = fork(program, [], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    started.once('exit', async (code, signal) => {
      if (isStopping) return;
      logger.error({ code, signal }, 'the worker ended; it is started again');
      await wait(1000);
      if (!isStopping) child = launch();
    });
    return started;
  }

  return {
    isUp: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      isStopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(timer);
    },
  };
}
