import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '#database/test-database.ts';
import { SealError } from './envelope.ts';
import { beginRotation, removeRetired, reseal, retiredUse } from './rotation.ts';
import { statementsOf } from './statements.ts';
import { type TestVault, testVault } from './test-vault.ts';
import { openVault, type SealedPlace } from './vault.ts';

// A table of its own, as large as a national one: what is proved here is the same for every sealed column.
const column = { table: 'drawer', column: 'note', hasPerson: true };
const people = Array.from({ length: 200 }, () => randomUUID());
const size = 4000;

let database: TestDatabase;
let kept: TestVault;
let owner: pg.Client;
let worker: pg.Client;
let app: pg.Pool;
beforeAll(async () => {
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
  kept = testVault();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  worker = new pg.Client({ connectionString: database.workerUrl });
  app = new pg.Pool({ connectionString: database.appUrl, max: 4 });
  await owner.connect();
  await worker.connect();
  await owner.query('create table drawer (id uuid primary key, person_id uuid, note bytea)');
  await owner.query("comment on column drawer.note is 'sealed: here'");
  await owner.query('grant select, insert, update on drawer to wasl_app, wasl_worker');
  for (let at = 0; at < size; at += 1) await write(randomUUID(), people[at % people.length] ?? '', `note ${at}`);
}, 120_000);
afterAll(async () => {
  await app.end();
  await worker.end();
  await owner.end();
  await database.drop();
  kept.forget();
});

const placeOf = (id: string, personId: string): SealedPlace => ({ table: 'drawer', column: 'note', id, personId });

async function write(id: string, personId: string, text: string): Promise<void> {
  const client = await app.connect();
  try {
    await client.query('begin');
    const sealed = await kept.vault.seal(statementsOf(client), text, placeOf(id, personId));
    await client.query('insert into drawer values ($1, $2, $3) on conflict (id) do update set note = excluded.note', [
      id,
      personId,
      sealed,
    ]);
    await client.query('commit');
  } finally {
    client.release();
  }
}

async function readOne(): Promise<string> {
  const client = await app.connect();
  try {
    const { rows } = await client.query('select id, person_id, note from drawer offset floor(random() * $1) limit 1', [
      size,
    ]);
    const [{ id, person_id, note }] = rows;
    return await kept.vault.open(statementsOf(client), note, placeOf(id, person_id));
  } finally {
    client.release();
  }
}

it('[DP-03] rotates keys under load: no failed read, nothing left on the old key, which then goes', async ({
  task,
}) => {
  let [reads, writes, failed, isOver] = [0, 0, 0, false];
  const readers = Array.from({ length: 2 }, async () => {
    while (!isOver) {
      await readOne().then(
        () => (reads += 1),
        () => (failed += 1),
      );
    }
  });
  const writer = (async () => {
    while (!isOver) {
      await write(randomUUID(), people[writes % people.length] ?? '', `late ${writes}`);
      writes += 1;
    }
  })();
  await beginRotation(owner, kept.keys.kek);
  const { moved, unreadable } = await reseal(worker, kept.vault, column);
  isOver = true;
  await Promise.all([...readers, writer]);
  expect({ failed, unreadable }).toEqual({ failed: 0, unreadable: 0 });
  expect(moved).toBeGreaterThanOrEqual(size);
  expect([...(await retiredUse(owner)).values()].every((count) => count === 0)).toBe(true);
  expect(await removeRetired(owner)).toBeGreaterThan(0);
  // A process that starts now knows the new key alone, and reads everything.
  const fresh = openVault(kept.keys);
  const { rows } = await owner.query('select id, person_id, note from drawer');
  for (const { id, person_id, note } of rows) {
    expect(await fresh.open(statementsOf(owner), note, placeOf(id, person_id))).toMatch(/^(note|late) \d+$/);
  }
  Object.assign(task.meta, { figure: `${moved} values, ${reads} reads and ${writes} writes meanwhile, 0 failed` });
}, 120_000);

it('[DP-05] leaves unreadable in yesterday’s backup what was shredded today, and nothing else', async ({ task }) => {
  const [gone = '', stays = ''] = people;
  // A backup is the database: the keys, and the secrets of persons, are never in it.
  const backup = await cloneDatabaseOf(database.name);
  kept.vault.shred(gone);
  const restored = new pg.Client({ connectionString: backup.ownerUrl });
  await restored.connect();
  const opened = { gone: 0, stays: 0, refused: 0 };
  const { rows } = await restored.query('select id, person_id, note from drawer where person_id = any($1)', [
    [gone, stays],
  ]);
  for (const { id, person_id, note } of rows) {
    try {
      await openVault(kept.keys).open(statementsOf(restored), note, placeOf(id, person_id));
      opened[person_id === gone ? 'gone' : 'stays'] += 1;
    } catch (error) {
      expect(error).toBeInstanceOf(SealError);
      opened.refused += 1;
    }
  }
  await restored.end();
  await backup.drop();
  expect(opened.gone).toBe(0);
  expect(opened.refused).toBeGreaterThanOrEqual(size / people.length);
  expect(opened.stays).toBeGreaterThanOrEqual(size / people.length);
  Object.assign(task.meta, { figure: `${opened.refused} values gone, ${opened.stays} of another person still read` });
}, 60_000);

it('keeps a shredded person’s secret away for good, also where the folder of keys is copied back whole', () => {
  const copy = mkdtempSync(join(tmpdir(), 'wasl-copy-'));
  cpSync(kept.keys.personKeysFolder, copy, { recursive: true });
  const other = openVault({ ...kept.keys, personKeysFolder: copy });
  const where = placeOf(randomUUID(), people[0] ?? '');
  return expect(other.seal(statementsOf(owner), 'again', where))
    .rejects.toThrow('shredded')
    .finally(() => rmSync(copy, { recursive: true }));
});

/** The database as it is now, under another name: what a restored backup is. */
async function cloneDatabaseOf(name: string): Promise<Pick<TestDatabase, 'ownerUrl' | 'drop'>> {
  const copy = `${name.slice(0, 40)}_backup`;
  const admin = new pg.Client({ connectionString: inject('adminUrl') });
  await admin.connect();
  await app.end();
  await worker.end();
  await owner.end();
  await admin.query(`create database ${copy} template ${name} owner wasl_owner`);
  owner = new pg.Client({ connectionString: database.ownerUrl });
  worker = new pg.Client({ connectionString: database.workerUrl });
  app = new pg.Pool({ connectionString: database.appUrl, max: 4 });
  await owner.connect();
  await worker.connect();
  const url = new URL(database.ownerUrl);
  url.pathname = `/${copy}`;
  return {
    ownerUrl: url.href,
    drop: async () => {
      await admin.query(`drop database ${copy} with (force)`);
      await admin.end();
    },
  };
}
