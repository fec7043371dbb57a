import { parseArgs } from 'node:util';
import { dayOf } from '@wasl/domain/kernel';
import { anchorFolderOf } from '#audit/audit.command.ts';
import { readKeys } from '#crypto/key-files.ts';
import { openVault } from '#crypto/vault.ts';
import { layoutOf } from '#database/embedded/home.ts';
import { readHolder } from '#database/embedded/lock.ts';
import { migrate } from '#database/migrate.ts';
import { openDatabase } from '#database/open-database.ts';
import { OperatorError } from '#database/operator-error.ts';
import { assertHarmless, type Logins, withClient } from '#database/roles.ts';
import { type Clock, openHall } from '#demo/region/hall.ts';
import { reportOf } from '#demo/region/invariants.ts';
import { playRegion } from '#demo/region/region.ts';
import { entities } from '#modules/index.ts';
import type { Config } from '../config.ts';
import { addDemonstrationStaff, loadReferenceData } from './first-rows.ts';

const usualCases = 2_000;
const mostCases = 20_000;

/**
 * `demo region [--seed N] [--cases N]`: a year of a whole region, made by its people through the commands in this
 * process, and a report of what must be true of every row. The database is left for `npm start` to serve.
 */
export async function demoRegion(config: Config, args: readonly string[]): Promise<void> {
  const { seed, cases } = wantedBy(args);
  if (config.isProduction) throw new OperatorError('Demonstrations are never played in production.');
  if (readHolder(layoutOf(config.home).lockFile))
    throw new OperatorError('Stop Wasl first: a year is not played beside it.');
  const database = await openDatabase(config);
  try {
    const { logins } = database;
    await migrate(logins.ownerUrl, entities);
    await assertHarmless(logins.appUrl);
    await loadReferenceData(logins.ownerUrl);
    await addDemonstrationStaff(logins.ownerUrl);
    await play(config, logins, { seed, cases });
    if (!(await report(config, logins))) process.exitCode = 1;
  } finally {
    await database.stop();
  }
}

type Wanted = Readonly<{ seed: string; cases: number }>;

function wantedBy(args: readonly string[]): Wanted {
  const options = {
    seed: { type: 'string', default: '1' },
    cases: { type: 'string', default: String(usualCases) },
  } as const;
  const { seed, cases } = parseArgs({ args: [...args], options }).values;
  const count = Number(cases);
  if (!/^\d{1,9}$/.test(seed)) throw new OperatorError('The seed is a whole number: --seed 1');
  if (!Number.isInteger(count) || count < 1 || count > mostCases)
    throw new OperatorError(`Say how many cases, 1 to ${mostCases}: --cases ${usualCases}`);
  return { seed, cases: count };
}

async function play(config: Config, logins: Logins, { seed, cases }: Wanted): Promise<void> {
  const clock: Clock = { now: new Date() };
  const vault = openVault(readKeys(config.home, config.keyFiles));
  const hall = await openHall({ logins, vault, clock });
  const began = performance.now();
  try {
    await playRegion({ hall, clock, today: dayOf(new Date()), seed, cases, print: say });
  } finally {
    await hall.close();
  }
  say(`${cases} cases, seed ${seed}: ${Math.round((performance.now() - began) / 1000)} s.`);
}

/** Prints every invariant; whether all of them hold. */
async function report(config: Config, { ownerUrl }: Logins): Promise<boolean> {
  const lines = await withClient(ownerUrl, (client) => reportOf(client, anchorFolderOf(config)));
  for (const { sentence, broken } of lines) console.log(`${broken === 0 ? 'true ' : 'FALSE'} ${sentence}`);
  const isWhole = lines.every(({ broken }) => broken === 0);
  console.log(`${lines.filter(({ broken }) => broken === 0).length} of ${lines.length} invariants are true`);
  return isWhole;
}

function say(line: string): void {
  console.error(line);
}
