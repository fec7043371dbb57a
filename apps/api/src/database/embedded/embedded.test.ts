import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../open-database.ts';
import { withClient } from '../roles.ts';
import { startCluster } from './cluster.ts';
import { homeVersion, layoutOf, openHome } from './home.ts';
import { readHolder, takeLock } from './lock.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wasl-home-'));
  // Open to the server's own user, as most folders are.
  chmodSync(folder, 0o755);
  made.push(folder);
  return folder;
}

function settings(home: string, databaseUrl: string | null = null) {
  return { home, databaseUrl, appDatabaseUrl: null, workerDatabaseUrl: null };
}

/** A process that ends at once: nobody will have its number and its beginning again. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid ?? 0;
}

describe('the embedded database', () => {
  it('is made once, keeps its rows from one start to the next, and leaves nothing running', async () => {
    const home = join(newFolder(), 'data');
    const first = await openDatabase(settings(home));
    await withClient(first.logins.ownerUrl, (client) => client.query('create table kept as select 1 as n'));
    await first.stop();
    expect(existsSync(join(layoutOf(home).dataFolder, 'postmaster.pid'))).toBe(false);
    const second = await openDatabase(settings(home));
    const { rows } = await withClient(second.logins.ownerUrl, (client) => client.query('select n from kept'));
    await second.stop();
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('keeps its password to its owner, checks its pages, and listens on this machine only', async () => {
    const home = newFolder();
    const database = await openDatabase(settings(home));
    onTestFinished(database.stop);
    const { rows } = await withClient(database.adminUrl, (client) =>
      client.query(`select name, setting from pg_settings where name in ('data_checksums', 'listen_addresses',
        'unix_socket_directories', 'log_error_verbosity', 'log_parameter_max_length') order by name`),
    );
    expect(rows.map(({ setting }) => setting)).toEqual(['on', '127.0.0.1', 'terse', '0', '']);
    expect(readFileSync(layoutOf(home).passwordFile, 'utf8')).toMatch(/^[0-9a-f]{48}\n$/);
  });

  it('takes over from a server that its killed parent left behind', async () => {
    const { dataFolder, passwordFile, logFile } = openHome(newFolder());
    const left = await startCluster({ dataFolder, passwordFile, logFile });
    const next = await startCluster({ dataFolder, passwordFile, logFile });
    onTestFinished(next.stop);
    await expect(withClient(left.adminUrl, (client) => client.query('select 1'))).rejects.toThrow();
    await expect(withClient(next.adminUrl, (client) => client.query('select 1'))).resolves.toBeDefined();
  });

  it('says in one sentence that an external database does not answer', async () => {
    const nowhere = settings(newFolder(), 'postgresql://somebody:secret@127.0.0.1:1/wasl');
    await expect(openDatabase(nowhere)).rejects.toThrow(/^The database of DATABASE_URL cannot be used: .*ECONNREFUSED/);
    await expect(openDatabase(nowhere)).rejects.not.toThrow(/secret/);
  });
});

describe('the data folder', () => {
  it('is of one version, and another one is left alone', () => {
    const home = newFolder();
    openHome(home);
    expect(readFileSync(join(home, 'VERSION'), 'utf8')).toBe(`${homeVersion}\n`);
    writeFileSync(join(home, 'VERSION'), 'wasl 0 postgresql 17\n');
    expect(() => openHome(home)).toThrow(/was made by another version of Wasl/);
  });

  it('that cannot be written is one sentence', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    expect(() => openHome(join(file, 'data'))).toThrow(/^Wasl cannot write in .*: make it writable/);
  });

  it('under a closed folder of root keeps its database where the server can go', async () => {
    const closed = newFolder();
    chmodSync(closed, 0o700);
    const home = join(closed, 'data');
    const database = await openDatabase(settings(home));
    const { dataFolder } = layoutOf(home);
    onTestFinished(() => rmSync(join(dataFolder, '..'), { recursive: true, force: true }));
    await database.stop();
    expect(dataFolder.startsWith(home)).toBe(process.getuid?.() !== 0);
  });
});

describe('the lock', () => {
  it('is held by one process, and says where that one serves', () => {
    const file = join(newFolder(), 'lock');
    const lock = takeLock(file);
    expect(() => takeLock(file)).toThrow(/^Wasl is already running \(process \d+\)/);
    lock.announce({ address: 'http://localhost:4321', publicAddress: 'https://wasl.example' });
    expect(() => takeLock(file)).toThrow(/^Wasl is already running on http:\/\/localhost:4321/);
    lock.release();
    expect(existsSync(file)).toBe(false);
  });

  it('of a dead process does not count, even when its number lives again', async () => {
    const file = join(newFolder(), 'lock');
    writeFileSync(file, JSON.stringify({ pid: await deadProcess(), began: '1', address: null }));
    expect(readHolder(file)).toBeNull();
    takeLock(file).release();
    writeFileSync(file, JSON.stringify({ pid: process.pid, began: 'long ago', address: null }));
    takeLock(file).release();
  });
});
