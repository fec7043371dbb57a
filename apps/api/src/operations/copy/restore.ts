import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openHome } from '#database/embedded/home.ts';
import { takeLock } from '#database/embedded/lock.ts';
import { openDatabase } from '#database/open-database.ts';
import { OperatorError } from '#database/operator-error.ts';
import { serverUserFor } from '#database/embedded/server-user.ts';
import type { Config } from '../../config.ts';
import { emptied } from './backup.ts';
import { readManifest } from './backup-manifest.ts';

/** Puts a checked backup in the place of the data folder, whose old content is kept beside it until the new one has started. */
export async function restore(config: Config, source: string | null): Promise<void> {
  if (!source) throw new OperatorError('Say which backup: npm run restore -- DIR');
  if (config.databaseUrl)
    throw new OperatorError('DATABASE_URL names a server of your own: restore it with its own tools.');
  const from = resolve(source);
  await readManifest(from);
  const home = openHome(config.home);
  const lock = takeLock(home.lockFile);
  const kept = [home.dataFolder, home.passwordFile, join(config.home, 'files')];
  try {
    for (const path of kept) setAside(path);
    putBack(from, home.dataFolder);
    cpSync(join(from, 'postgres.password'), home.passwordFile);
    chmodSync(home.passwordFile, 0o600);
    if (existsSync(join(from, 'files'))) cpSync(join(from, 'files'), join(config.home, 'files'), { recursive: true });
  } finally {
    lock.release();
  }
  await startOnce(config, kept);
  for (const path of kept) rmSync(asideOf(path), { recursive: true, force: true });
}

/** Starting replays the log of the backup: what comes after is an ordinary start. What does not start is taken out again. */
async function startOnce(config: Config, kept: readonly string[]): Promise<void> {
  try {
    const database = await openDatabase(config);
    await database.stop();
  } catch (error) {
    for (const path of kept) {
      rmSync(path, { recursive: true, force: true });
      if (existsSync(asideOf(path))) renameSync(asideOf(path), path);
    }
    throw error;
  }
}

function setAside(path: string): void {
  rmSync(asideOf(path), { recursive: true, force: true });
  if (existsSync(path)) renameSync(path, asideOf(path));
}

function asideOf(path: string): string {
  return `${path}.before-restore`;
}

function putBack(from: string, dataFolder: string): void {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  cpSync(join(from, 'postgres'), dataFolder, { recursive: true });
  for (const folder of emptied) mkdirSync(join(dataFolder, folder), { recursive: true });
  const user = serverUserFor('/');
  close(dataFolder, user);
}

/** PostgreSQL wants its folder to itself, and to own it. */
function close(folder: string, user: ReturnType<typeof serverUserFor>): void {
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) close(path, user);
    else {
      chmodSync(path, 0o600);
      if (user) chownSync(path, user.uid, user.gid);
    }
  }
}
