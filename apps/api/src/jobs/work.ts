import {
  Logger,
  parseCronItems,
  run,
  type Runner,
  runOnce,
  type TaskList,
  type WorkerSharedOptions,
} from 'graphile-worker';
import { resealJob } from '#crypto/reseal.job.ts';
import type { Vault } from '#crypto/vault.ts';
import { renderJob } from '#documents/render.job.ts';
import { folderStore } from '#files/file-store.ts';
import { linkJob } from '#mail/link.job.ts';
import type { Post } from '#mail/post-office.ts';
import { breakGlassNotice } from '#audit/break-glass.job.ts';
import { noticesJob } from '#mail/notices.job.ts';

/** Where the worker works: its own login, its folder of files, and the address that papers send their reader to. */
export type Workplace = Readonly<{
  workerUrl: string;
  filesFolder: string;
  publicAddress: string;
  /** Opens what a paper shows of what is sealed. */
  vault: Vault;
  /** Sends the letters of jobs. */
  post: Post;
}>;

/** Starts taking jobs, until `stop` is called; what is in hand is finished first. */
export function startWork(workplace: Workplace): Promise<Runner> {
  // One at a time: setting a page takes the whole thread, and two cores are shared with the API and the database.
  return run({
    ...sharedOptions(workplace),
    concurrency: 1,
    pollInterval: 2000,
    noHandleSignals: true,
    parsedCronItems,
  });
}

/** At six in the morning (UTC) people are told what waits for them; a morning that was slept through is made up for. */
const parsedCronItems = parseCronItems([
  { task: 'notices', identifier: 'daily_notices', match: '0 6 * * *', options: { backfillPeriod: 86_400_000 } },
]);

/** Does every job that waits, here and now: for tests and for commands that end. */
export function runJobsOnce(workplace: Workplace): Promise<void> {
  return runOnce(sharedOptions(workplace));
}

function sharedOptions(workplace: Workplace): WorkerSharedOptions & { taskList: TaskList } {
  return {
    connectionString: workplace.workerUrl,
    maxPoolSize: 2,
    taskList: tasksOf(workplace),
    logger: new Logger(() => logLine),
  };
}

function tasksOf({ filesFolder, publicAddress, vault, post }: Workplace): TaskList {
  return {
    'breakGlass.notice': breakGlassNotice({ send: post, publicAddress }),
    'document.render': renderJob({ files: folderStore(filesFolder), publicAddress, vault }),
    'mail.link': linkJob({ send: post, publicAddress }),
    'keys.reseal': resealJob(vault),
    notices: noticesJob({ send: post, publicAddress }),
  };
}

// Messages of the queue name jobs and tasks, never what a paper says.
function logLine(level: string, message: string): void {
  if (level === 'error' || level === 'warning') console.error(`worker: ${message}`);
}
