import { join } from 'node:path';
import { startWork } from '#jobs/work.ts';
import { readConfig } from './config.ts';

const config = readConfig();
if (config.workerDatabaseUrl === null) throw new Error('The worker is told its database by WASL_WORKER_DATABASE_URL.');

const runner = await startWork({
  workerUrl: config.workerDatabaseUrl,
  filesFolder: join(config.home, 'files'),
  publicAddress: config.publicAddress,
});

// Ctrl-C reaches parent and child alike, and the parent's own SIGTERM follows: the first asks, the rest change nothing.
let isStopping = false;
function stop(): void {
  if (isStopping) return;
  isStopping = true;
  void runner.stop();
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
// A parent that was killed leaves no worker behind.
process.on('disconnect', stop);
process.send?.('ready');
await runner.promise;
process.exit(0);
