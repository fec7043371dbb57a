import {
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { homeVersion, layoutOf } from '#database/embedded/home.ts';
import { openDatabase } from '#database/open-database.ts';
import { OperatorError, systemCode } from '#database/operator-error.ts';
import type { Config } from '../../config.ts';
import { hashOf, listFiles, type Manifest, manifestName } from './backup-manifest.ts';
import { runningAdminUrl } from '../with-owner.ts';

/** Server files that belong to the running process and not to the data. */
const left = new Set(['postmaster.pid', 'postmaster.opts']);
const walFolder = 'pg_wal';
/** Folders whose content is made anew at every start; the folders themselves must be there. */
export const emptied = [
  'pg_wal/archive_status',
  'pg_wal/summaries',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
];

/**
 * Copies the embedded database and the kept files while Wasl runs, or while it stands still. The bundled server has no
 * pg_dump: the copy is a base backup (`pg_backup_start` … `pg_backup_stop`) with the log written during it.
 */
export async function backup(config: Config, target: string | null): Promise<string> {
  if (config.databaseUrl) {
    throw new OperatorError(
      'DATABASE_URL names a server of your own: back it up with its own tools (pg_dump, pgBackRest).',
    );
  }
  if (!existsSync(join(config.home, 'VERSION')))
    throw new OperatorError(`There is nothing to back up in ${config.home}.`);
  const folder = resolve(target ?? join(config.home, 'backups', new Date().toISOString().replace(/[:.]/g, '-')));
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new OperatorError(`${folder} is not empty.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    await withServer(config, (adminUrl) => copyDatabase(config.home, join(folder, 'postgres'), adminUrl));
    copyRest(config.home, folder);
    await writeManifest(config.home, folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** The running server when there is one, else one for the time of the copy. */
async function withServer(config: Config, work: (adminUrl: string) => Promise<void>): Promise<void> {
  const running = runningAdminUrl(config.home);
  if (running) return work(running);
  const database = await openDatabase(config);
  try {
    await work(database.adminUrl);
  } finally {
    await database.stop();
  }
}

/** The connection stays open from start to stop: the server ends a backup whose session is gone. */
async function copyDatabase(home: string, target: string, adminUrl: string): Promise<void> {
  const { dataFolder } = layoutOf(home);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // Keeps the log of the window on disk until it is copied; gone with the connection.
    await client.query("select pg_create_physical_replication_slot('wasl_backup', true, true)");
    const started = await client.query<{ wal: string }>("select pg_walfile_name(pg_backup_start('wasl', true)) as wal");
    copyFolder(dataFolder, target);
    const stopped = await client.query<{ lsn: string; label: string; spaces: string }>(
      'select pg_walfile_name(lsn) as lsn, labelfile as label, spcmapfile as spaces from pg_backup_stop(false)',
    );
    const [first, last] = [started.rows[0]?.wal, stopped.rows[0]];
    if (!first || !last) throw new Error('The server did not say which log belongs to the backup.');
    copyLog(join(dataFolder, walFolder), join(target, walFolder), { first, last: last.lsn });
    writeFileSync(join(target, 'backup_label'), last.label);
    if (last.spaces) writeFileSync(join(target, 'tablespace_map'), last.spaces);
  } finally {
    await client.end();
  }
}

/** Files may vanish or change under the copy; the log of the window makes them whole again. */
function copyFolder(source: string, target: string): void {
  mkdirSync(target, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    if (left.has(entry.name) || entry.name.startsWith('pgsql_tmp')) continue;
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.name === walFolder || emptied.includes(entry.name)) mkdirSync(to, { mode: 0o700 });
    else if (entry.isDirectory()) copyFolder(from, to);
    else copyLiving(from, to);
  }
}

function copyLiving(from: string, to: string): void {
  try {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

/** Names of log files sort as they follow each other, within one timeline. */
function copyLog(source: string, target: string, { first, last }: { first: string; last: string }): void {
  const isOfWindow = (name: string) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last;
  for (const name of readdirSync(source).filter(isOfWindow)) cpSync(join(source, name), join(target, name));
}

function copyRest(home: string, folder: string): void {
  cpSync(layoutOf(home).passwordFile, join(folder, 'postgres.password'));
  writeFileSync(join(folder, 'VERSION'), `${homeVersion}\n`);
  if (existsSync(join(home, 'files'))) cpSync(join(home, 'files'), join(folder, 'files'), { recursive: true });
}

async function writeManifest(home: string, folder: string): Promise<void> {
  const files: Record<string, { size: number; sha256: string }> = {};
  for (const file of listFiles(folder)) {
    const path = join(folder, file);
    files[file] = { size: statSync(path).size, sha256: await hashOf(path) };
  }
  const manifest: Manifest = { made: new Date().toISOString(), home: dirname(home), files };
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 1)}\n`);
}
