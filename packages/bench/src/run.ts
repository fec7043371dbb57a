import type { Logins } from '@wasl/api';
import { startBenchServer } from './database/bench-database.ts';
import { realistic, small, type Volume } from './database/volume.ts';
import { findCores, pin } from './load/cores.ts';
import { startLoader } from './load/loader.ts';
import { prepareRequests } from './measure/stage.ts';
import { numbersOf, tableOf, wallsNumbersOf, wallsTableOf } from './measure/table.ts';
import { operations } from './operations/operations.ts';
import type { WantedScale } from './scale.ts';
import { type ServerName, serverNames, type SettingName } from './servers/start-server.ts';
import { compare, type Comparison, type Contestant, sameReach } from './comparison.ts';

/** What a run of the bench is asked for on its command line. */
export type Wanted = Readonly<{
  volume: Volume;
  settings: readonly SettingName[];
  rounds: number;
  milliseconds: number;
  /** Names of operations; all when empty. */
  only: readonly string[];
}>;

/** What a bench has to say to programs. */
export type Numbers = Readonly<Record<string, unknown>>;

/** Measures ours, PostGraphile, Mercurius and the floor side by side, with duties and without, then ours with and without. */
export async function runBench(wanted: Wanted): Promise<Numbers> {
  const cores = findCores();
  const server = await startBenchServer({ sharedBuffers: '1GB' });
  const loader = startLoader(cores?.load ?? null);
  try {
    if (cores) pin(cores.database, server.postmaster);
    const duties = await server.fill('duties', wanted.volume);
    const parts = await prepareRequests(duties);
    // Copied with its sessions, and before anything is written: both settings begin with the same rows.
    const bare = await server.copyWithoutDuties('bare', 'duties');
    return await measure(wanted, { logins: { duties, bare }, parts, server, loader, cores });
  } finally {
    loader.stop();
    await server.stop();
  }
}

type Stage = Pick<Comparison, 'parts' | 'server' | 'loader' | 'cores'> &
  Readonly<{ logins: Readonly<Record<SettingName, Logins>> }>;

async function measure(wanted: Wanted, { logins, ...stage }: Stage): Promise<Numbers> {
  const numbers: Record<string, unknown> = {};
  const asked = operations.filter(({ name }) => wanted.only.length === 0 || wanted.only.includes(name));
  const { rounds, milliseconds } = wanted;
  const contestant = (name: ServerName, setting: SettingName, label: string): Contestant => ({
    name,
    label,
    setting,
    database: setting,
    logins: logins[setting],
  });
  for (const setting of wanted.settings) {
    const contestants = serverNames.map((name) => contestant(name, setting, name));
    const parts = sameReach(setting, stage.parts);
    const measured = await compare({ ...stage, contestants, parts, operations: asked, rounds, milliseconds });
    // Each table as soon as it stands: the next one takes minutes.
    console.log(`\n## ${setting}\n\n${tableOf(measured)}`);
    numbers[setting] = numbersOf(measured);
  }
  if (wanted.settings.length < 2) return numbers;
  const contestants = [contestant('ours', 'duties', 'with duties'), contestant('ours', 'bare', 'bare')];
  const reads = asked.filter(({ isMutation }) => !isMutation);
  const parts = sameReach('bare', stage.parts);
  const walls = await compare({ ...stage, contestants, parts, operations: reads, rounds, milliseconds });
  console.log(`\n## what the duties cost ours\n\n${wallsTableOf(walls)}`);
  return { ...numbers, walls: wallsNumbersOf(walls) };
}

/** The words of the command line after `scale`. */
export function readWantedScale(words: readonly string[]): WantedScale {
  const wanted = readWanted(words);
  const sizes = words.includes('--small') ? [1_000, 10_000] : [10_000, 100_000, 1_000_000];
  return { sizes, rounds: wanted.rounds, milliseconds: wanted.milliseconds };
}

/** The words of the command line. */
export function readWanted(words: readonly string[]): Wanted {
  const wordAfter = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
  const setting = wordAfter('setting');
  return {
    volume: words.includes('--small') ? small : realistic,
    settings: setting === 'duties' || setting === 'bare' ? [setting] : ['duties', 'bare'],
    rounds: Number(wordAfter('rounds') ?? (words.includes('--small') ? 3 : 7)),
    milliseconds: Number(wordAfter('milliseconds') ?? 1000),
    only: wordAfter('only')?.split(',') ?? [],
  };
}
