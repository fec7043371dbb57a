import { join } from 'node:path';
import { layoutOf } from '#database/embedded/home.ts';
import { readHolder } from '#database/embedded/lock.ts';
import { OperatorError } from '#database/operator-error.ts';
import { type OperationName, operationNames, playOperation } from '#demo/index.ts';
import type { Config } from '../config.ts';
import { demoRegion } from './demo-region.ts';
import { startWasl } from '../main.ts';

/** `demo NAME`: plays an operation on the running server, else on one that is up for its duration; `demo region` a year. */
export async function demo(config: Config, [name, ...args]: readonly string[]): Promise<void> {
  if (name === 'region') return demoRegion(config, args);
  const operation = operationNames.find((known) => known === name);
  if (!operation)
    throw new OperatorError(`Say which operation: npm run demo -- ${operationNames.join(' | ')} | region --seed N`);
  if (config.isProduction) throw new OperatorError('Demonstrations are never played in production.');
  const holder = readHolder(layoutOf(config.home).lockFile);
  if (holder?.address) return play(config, operation, holder.address);
  if (holder) throw new OperatorError('Wasl is being started: play the demonstration when it is ready.');
  const wasl = await startWasl({ config: { ...config, port: 0, hasDemonstration: true }, print: say });
  try {
    await play(config, operation, wasl.address);
  } finally {
    await wasl.stop();
  }
}

function play(config: Config, name: OperationName, address: string): Promise<void> {
  const folder = join(config.home, 'demo', name);
  // The last line is the answer, alone on standard output; what happens meanwhile is told beside it.
  const print = (line: string) => (line.startsWith('{') ? console.log(line) : say(line));
  return playOperation(name, { address, folder, print }).then(() => undefined);
}

function say(line: string): void {
  console.error(line);
}
