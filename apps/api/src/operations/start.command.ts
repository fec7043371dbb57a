import { roleLabels } from '@wasl/domain/access';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '#database/operator-error.ts';
import { demonstrationAccounts, demonstrationPassword } from '#modules/identity/index.ts';
import type { Config } from '../config.ts';
import { startWasl, type Wasl } from '../main.ts';

/** What is in flight has this long to finish after Ctrl-C; then the process ends, and the database with it. */
const patience = 25_000;

/** `start`: brings everything up, says where it is, and stays until it is asked to stop. */
export async function start(config: Config): Promise<void> {
  if (!existsSync(join(config.root, 'apps/admin/dist/index.html'))) {
    throw new OperatorError('The console is not built: run npm start at the root, which builds it first.');
  }
  const stopped = Promise.withResolvers<void>();
  let wasl: Wasl | null = null;
  let isStopping = false;
  const ask = () => {
    if (isStopping) return;
    isStopping = true;
    if (wasl) stopped.resolve();
    else process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  // Started by the house's guard: when that is killed, nobody is left to stop us.
  process.on('disconnect', ask);
  wasl = await startWasl({ config, print: (line) => console.log(line) });
  sayReady(config, wasl.publicAddress);
  await stopped.promise;
  await stop(wasl);
}

function sayReady(config: Config, address: string): void {
  if (config.hasDemonstration) {
    console.log(`\nDemonstration accounts, all with the password "${demonstrationPassword}":`);
    for (const { email, role } of demonstrationAccounts) console.log(`  ${email.padEnd(36)} ${roleLabels[role].en}`);
  } else {
    console.log('\nNo demonstration here. The first administrator: npm run staff -- invite EMAIL');
  }
  console.log(
    `\nData in ${config.databaseUrl ? 'the database of DATABASE_URL' : config.home}. Ctrl-C stops everything.`,
  );
  console.log(`Wasl is ready on ${address}`);
}

async function stop(wasl: Wasl): Promise<void> {
  console.log('Stopping: what is under way finishes first.');
  const timer = setTimeout(() => process.exit(1), patience);
  await wasl.stop();
  clearTimeout(timer);
  process.exit(0);
}
