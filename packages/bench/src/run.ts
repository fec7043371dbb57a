import { startBenchServer } from './database/bench-database.ts';
import { realistic, small, type Volume } from './database/volume.ts';
import { findCores, pin } from './load/cores.ts';
import { startLoader } from './load/loader.ts';
import { prepareRequests } from './measure/stage.ts';
import { numbersOf, tableOf } from './measure/table.ts';
import { operations } from './operations/operations.ts';
import type { WantedScale } from './scale.ts';
import { serverNames, type SettingName } from './servers/start-server.ts';
import { measureSetting } from './setting-run.ts';

/** What a run of the bench is asked for on its command line. */
export type Wanted = Readonly<{
  volume: Volume;
  settings: readonly SettingName[];
  rounds: number;
  milliseconds: number;
  /** Names of operations; all when empty. */
  only: readonly string[];
}>;

/** What a bench has to say: a table for people, and the same numbers for programs. */
export type Said = Readonly<{ markdown: string; numbers: Readonly<Record<string, unknown>> }>;

const connections = 16;

/** Measures ours, PostGraphile, Mercurius and the floor side by side, with duties and without. */
export async function runBench(wanted: Wanted): Promise<Said> {
  const cores = findCores();
  const server = await startBenchServer({ sharedBuffers: '1GB' });
  const loader = startLoader(cores?.load ?? null);
  const parts: string[] = [];
  const numbers: Record<string, unknown> = {};
  try {
    if (cores) pin(cores.database, server.postmaster);
    const duties = await server.fill('duties', wanted.volume);
    const requests = await prepareRequests(duties);
    // Copied with its sessions, and before anything is written: both settings begin with the same rows.
    const bare = await server.copyWithoutDuties('bare', 'duties');
    for (const setting of wanted.settings) {
      const measured = await measureSetting({
        setting,
        database: setting,
        logins: setting === 'duties' ? duties : bare,
        parts: requests,
        server,
        loader,
        cores,
        names: serverNames,
        operations: operations.filter(({ name }) => wanted.only.length === 0 || wanted.only.includes(name)),
        rounds: wanted.rounds,
        milliseconds: wanted.milliseconds,
        connections,
      });
      parts.push(`## ${setting}\n\n${tableOf(measured)}`);
      numbers[setting] = numbersOf(measured);
    }
    return { markdown: parts.join('\n\n'), numbers };
  } finally {
    loader.stop();
    await server.stop();
  }
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
