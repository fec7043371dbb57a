import { join } from 'node:path';
import { startSealer } from '#audit/seal/sealer.ts';
import { readKeys } from '#crypto/key-files.ts';
import { openVault } from '#crypto/vault.ts';
import { keepVigil } from '#jobs/dead-workers.ts';
import { startWork } from '#jobs/work.ts';
import { openPost, senderOf } from '#mail/post-office.ts';
import { anchorFolderOf } from '#audit/audit.command.ts';
import { readConfig } from './config.ts';

const config = readConfig();
if (config.workerDatabaseUrl === null) throw new Error('The worker is told its database by WASL_WORKER_DATABASE_URL.');

// Before the first job is taken: what a killed worker held is there to be taken again.
const vigil = await keepVigil(config.workerDatabaseUrl);

const runner = await startWork({
  workerUrl: config.workerDatabaseUrl,
  filesFolder: join(config.home, 'files'),
  publicAddress: config.publicAddress,
  vault: openVault(readKeys(config.home, config.keyFiles)),
  post: openPost({
    from: config.mailFrom ?? senderOf(config.publicAddress),
    smtpUrl: config.smtpUrl,
    folder: join(config.home, 'mail'),
  }),
});

const sealer = startSealer({
  workerUrl: config.workerDatabaseUrl,
  anchorFolder: anchorFolderOf(config),
  onProblem: (message) => console.error(`worker: ${message}`),
});

let isStopping = false;
function stop(): void {
  if (isStopping) return;
  isStopping = true;
  void runner.stop();
}
process.on('SIGTERM', stop);
// Ctrl-C reaches parent and child alike: the parent says when the worker stops, and one that is killed leaves none behind.
process.on('SIGINT', () => (process.connected ? undefined : stop()));
process.on('disconnect', stop);
process.send?.('ready');
await runner.promise;
await sealer.stop();
await vigil.leave();
process.exit(0);
