import pg from 'pg';
import { anchoredAt, appendAnchor } from './anchor.ts';
import { lastSeal, sealOnce } from './seal.ts';

/** Seals every ten seconds and anchors every hour, over one connection of the worker, until it is stopped. */
export type Sealer = Readonly<{ stop: () => Promise<void> }>;

type SealerOptions = Readonly<{ workerUrl: string; anchorFolder: string; onProblem: (message: string) => void }>;

const sealEvery = 10_000;
const anchorEvery = 3_600_000;

/** Starts sealing; a database that is away for a while only delays it. */
export function startSealer({ workerUrl, anchorFolder, onProblem }: SealerOptions): Sealer {
  let running: Promise<void> = Promise.resolve();
  const tick = () => {
    running = running
      .then(() => sealAndAnchor(workerUrl, anchorFolder))
      .catch((error: unknown) => onProblem(`the audit could not be sealed: ${String(error)}`));
  };
  const timer = setInterval(tick, sealEvery);
  tick();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

async function sealAndAnchor(workerUrl: string, anchorFolder: string): Promise<void> {
  const client = new pg.Client({ connectionString: workerUrl, application_name: 'wasl-seal' });
  await client.connect();
  try {
    await sealOnce(client);
    const last = anchoredAt(anchorFolder);
    if (!last || Date.now() - last.getTime() >= anchorEvery) await anchorNow(client, anchorFolder);
  } finally {
    await client.end();
  }
}

/** Any number that no other program of this database uses for its own advisory locks. */
const anchorLock = 5_718_040_893;

/** Writes the last seal to the anchor file; one process at a time. Null when nothing is sealed yet. */
export async function anchorNow(client: pg.ClientBase, folder: string, now: Date = new Date()): Promise<number | null> {
  await client.query('select pg_advisory_lock($1)', [anchorLock]);
  try {
    const seal = await lastSeal(client);
    if (!seal) return null;
    appendAnchor(folder, seal, now);
    return seal.number;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [anchorLock]);
  }
}
