import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '#database/migrate.ts';
import { type OpenDatabase, openDatabase } from '#database/open-database.ts';
import { withClient } from '#database/roles.ts';
import { entities } from '#modules/index.ts';
import { type Config, readConfig } from '../../config.ts';
import { loadReferenceData } from '../first-rows.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

const folder = mkdtempSync(join(tmpdir(), 'wasl-copy-'));
chmodSync(folder, 0o755);
const source: Config = { ...readConfig({}), home: join(folder, 'source') };
const target: Config = { ...source, home: join(folder, 'target') };
const copy = join(folder, 'copy');

/** One line per table, everything in it added up whatever its order. */
async function checksums({ ownerUrl }: OpenDatabase['logins']): Promise<string[]> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const lines: string[] = [];
    for (const { name } of rows) {
      const counted = await client.query<{ line: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as line from ${name} t`,
      );
      lines.push(`${name} ${counted.rows[0]?.line}`);
    }
    return lines;
  });
}

let before: string[] = [];
beforeAll(async () => {
  const database = await openDatabase(source);
  await migrate(database.logins.ownerUrl, entities);
  await loadReferenceData(database.logins.ownerUrl);
  mkdirSync(join(source.home, 'files'), { recursive: true });
  writeFileSync(join(source.home, 'files', 'paper'), 'kept');
  before = await checksums(database.logins);
  // The copy is made while the server runs and somebody writes what is not part of the comparison.
  const writing = withClient(database.logins.ownerUrl, async (client) => {
    await client.query('create table app.noise (n int)');
    for (let n = 0; n < 200; n += 1) await client.query('insert into app.noise select generate_series(1, 200)');
    await client.query('drop table app.noise');
  });
  await backup(source, copy);
  await writing;
  await database.stop();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a backup', () => {
  it('brings every table back, and the kept files with it', async () => {
    await restore(target, copy);
    const database = await openDatabase(target);
    const after = await checksums(database.logins);
    await database.stop();
    expect(after.filter((line) => !line.startsWith('app.noise'))).toEqual(before);
    expect(before.length).toBeGreaterThan(20);
    expect(readFileSync(join(target.home, 'files', 'paper'), 'utf8')).toBe('kept');
  });

  it('of a Wasl that stands still is the same', async () => {
    const quiet = await backup(source, join(folder, 'quiet'));
    await restore(target, quiet);
    const database = await openDatabase(target);
    const after = await checksums(database.logins);
    await database.stop();
    expect(after).toEqual(before);
  });

  it('that was damaged is not restored, and the old data stay', async () => {
    appendFileSync(join(copy, 'postgres', 'PG_VERSION'), ' ');
    await expect(restore(target, copy)).rejects.toThrow(
      'The backup is damaged: postgres/PG_VERSION is not what was written.',
    );
    expect(existsSync(join(target.home, 'postgres.password'))).toBe(true);
  });

  it('is never put over a running Wasl, nor taken from nothing', async () => {
    const database = await openDatabase(target);
    const quiet = join(folder, 'quiet');
    await expect(restore(target, quiet))
      .rejects.toThrow(/already running/)
      .finally(database.stop);
    await expect(restore(target, folder)).rejects.toThrow(/is not a backup of Wasl/);
    await expect(backup({ ...source, home: join(folder, 'nothing') }, null)).rejects.toThrow(/nothing to back up/);
    await expect(backup({ ...source, databaseUrl: 'postgresql://x' }, null)).rejects.toThrow(/its own tools/);
  });
});
