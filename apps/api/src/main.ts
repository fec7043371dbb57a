import { assertHarmless } from '#database/roles.ts';
import { migrate } from '#database/migrate.ts';
import { openDatabase } from '#database/open-database.ts';
import { entities } from '#modules/index.ts';
import { closeDemonstration, fillWithDemonstration, loadReferenceData } from '#operations/first-rows.ts';
import { createLogger } from '#operations/logger.ts';
import { serve } from '#operations/serve.ts';
import { UndoStack } from '#operations/undo-stack.ts';
import { startWorker } from '#operations/worker-process.ts';
import type { Config } from './config.ts';

/** A running Wasl: its address, and how to stop all of it, the database included. */
export type Wasl = Readonly<{ address: string; publicAddress: string; stop: () => Promise<void> }>;

export type StartOptions = Readonly<{ config: Config; print: (line: string) => void }>;

/** Brings everything up in order: database, migrations, reference data, server, worker, demonstration. */
export async function startWasl({ config, print }: StartOptions): Promise<Wasl> {
  const opened = new UndoStack();
  try {
    return await bringUp({ config, print }, opened);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function bringUp({ config, print }: StartOptions, opened: UndoStack): Promise<Wasl> {
  const logger = createLogger(config.logLevel);
  const database = await openDatabase(config);
  opened.add(database.stop);
  const { applied } = await migrate(database.logins.ownerUrl, entities);
  if (applied.length > 0) print(`Database brought to this release: ${applied.length} migration(s).`);
  await assertHarmless(database.logins.appUrl);
  await loadReferenceData(database.logins.ownerUrl);
  if (!config.hasDemonstration) await closeDemonstration(database.logins.ownerUrl);
  const progress = { problem: null as string | null };
  const server = await serve({
    config,
    logins: database.logins,
    logger,
    problem: () => progress.problem ?? workerProblem(),
  });
  const worker = startWorker({
    config,
    workerUrl: database.logins.workerUrl,
    publicAddress: server.publicAddress,
    logger,
  });
  // Closed from the last to the first: what is in flight finishes while the worker and the database are still there.
  opened.add(worker.stop);
  opened.add(server.stop);
  function workerProblem(): string | null {
    return worker.isUp() ? null : 'the worker is down';
  }
  if (config.hasDemonstration) {
    progress.problem = 'the demonstration is being played';
    await fillWithDemonstration({ config, ownerUrl: database.logins.ownerUrl, address: server.address, print });
    progress.problem = null;
  }
  const { address, publicAddress } = server;
  database.lock.announce({ address, publicAddress });
  opened.add(database.lock.leave);
  return { address, publicAddress, stop: () => opened.close() };
}
