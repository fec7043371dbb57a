import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectOrm } from '#database/orm.ts';
import { cloneDatabase, type TestDatabase } from '#database/test-database.ts';
import { kidOf, SealError } from './envelope.ts';
import { CryptoKey } from './crypto-key.entity.ts';
import { readKeys } from './key-files.ts';
import { type TestVault, testVault } from './test-vault.ts';
import { openVault, type SealedPlace } from './vault.ts';

const none = { kekFile: null, blindIndexKeyFile: null, personKeysFolder: null };

let database: TestDatabase;
let orm: MikroORM;
let kept: TestVault;
beforeAll(async () => {
  database = await cloneDatabase({ adminUrl: inject('adminUrl') });
  orm = await connectOrm({ url: database.appUrl, entities: [CryptoKey], poolSize: 12 });
  kept = testVault();
});
afterAll(async () => {
  kept.forget();
  await orm.close();
  await database.drop();
});

const place = (change: Partial<SealedPlace> = {}): SealedPlace => ({
  table: 'shelf',
  column: 'note',
  id: randomUUID(),
  personId: null,
  ...change,
});
const seal = (text: string, where: SealedPlace, { vault } = kept) =>
  orm.em.fork().transactional((em) => vault.seal(em, text, where));
const open = (sealed: Buffer, where: SealedPlace, { vault }: Pick<TestVault, 'vault'> = kept) =>
  vault.open(orm.em.fork(), sealed, where);

describe('a sealed field', () => {
  it('opens in its place, in any process that holds the keys', async () => {
    const where = place({ personId: randomUUID() });
    const sealed = await seal('عبد الله', where);
    expect(sealed.includes(Buffer.from('عبد الله'))).toBe(false);
    expect(await open(sealed, where)).toBe('عبد الله');
    expect(await open(sealed, where, { vault: openVault(kept.keys) })).toBe('عبد الله');
  });

  it('is never the same twice', async () => {
    const where = place();
    expect((await seal('one', where)).equals(await seal('one', where))).toBe(false);
  });

  it.each([
    ['row', { id: randomUUID() }],
    ['column', { column: 'title' }],
    ['table', { table: 'drawer' }],
    ['person', { personId: randomUUID() }],
  ])('[DP-02] does not open in another %s', async (_, other) => {
    const where = place({ personId: randomUUID() });
    const sealed = await seal('one', where);
    await seal('another', { ...where, ...other });
    await expect(open(sealed, { ...where, ...other })).rejects.toThrow(SealError);
  });

  it('[DP-02] does not open once a single bit of it is changed', async () => {
    const where = place();
    const sealed = await seal('one', where);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(open(changed, where)).rejects.toThrow(SealError);
    }
  });

  it('does not open without the key that wraps the others', async () => {
    const where = place();
    const sealed = await seal('one', where);
    const stranger = openVault({ ...kept.keys, kek: randomBytes(32) });
    await expect(open(sealed, where, { vault: stranger })).rejects.toThrow(SealError);
  });

  it('does not open once the secret of its person is shredded, and nothing more is sealed for them', async () => {
    const personId = randomUUID();
    const where = place({ personId });
    const sealed = await seal('one', where);
    kept.vault.shred(personId);
    await expect(open(sealed, where)).rejects.toThrow(SealError);
    await expect(seal('two', where)).rejects.toThrow('shredded');
  });
});

describe('the keys of columns', () => {
  it('are made once, however many come first at the same time', async () => {
    const where = place({ column: 'first' });
    const sealed = await Promise.all(Array.from({ length: 10 }, () => seal('one', where)));
    expect(new Set(sealed.map((bytes) => kidOf(bytes).toString('hex'))).size).toBe(1);
    for (const bytes of sealed) expect(await open(bytes, where)).toBe('one');
  });

  it('are not remembered from a transaction that did not end well', async () => {
    const where = place({ column: 'undone' });
    const undone = orm.em.fork().transactional(async (em) => {
      await kept.vault.seal(em, 'one', where);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    expect(await open(await seal('two', where), where, { vault: openVault(kept.keys) })).toBe('two');
  });

  it('cannot be changed or removed by the login that serves', async () => {
    await seal('one', place());
    await expect(orm.em.fork().execute('delete from app.crypto_key')).rejects.toThrow('permission denied');
    await expect(orm.em.fork().execute("update app.crypto_key set state = 'RETIRED'")).rejects.toThrow(
      'permission denied',
    );
  });
});

describe('the blind index', () => {
  it('finds equal values, tells uses apart, and needs its key', () => {
    const { vault } = kept;
    expect(vault.blindIndex('person.nationalId', 'BK456921')).toMatch(/^[0-9a-f]{32}$/);
    expect(vault.blindIndex('person.nationalId', 'BK456921')).toBe(vault.blindIndex('person.nationalId', 'BK456921'));
    expect(vault.blindIndex('person.nationalId', 'BK456921')).not.toBe(
      vault.blindIndex('staff.nationalId', 'BK456921'),
    );
    const other = openVault({ ...kept.keys, blindIndexKey: randomBytes(32) });
    expect(other.blindIndex('person.nationalId', 'BK456921')).not.toBe(
      vault.blindIndex('person.nationalId', 'BK456921'),
    );
  });
});

describe('the files of the keys', () => {
  const homes: string[] = [];
  const newHome = () => {
    const home = mkdtempSync(join(tmpdir(), 'wasl-home-'));
    homes.push(home);
    return home;
  };
  afterAll(() => {
    for (const home of homes) rmSync(home, { recursive: true });
  });

  it('are made at the first start, for their owner alone, and found again', () => {
    const home = newHome();
    const keys = readKeys(home, none);
    expect(readKeys(home, none)).toEqual(keys);
    expect(readdirSync(join(home, 'keys')).sort()).toEqual(['blind-index', 'kek']);
    expect(statSync(join(home, 'keys')).mode & 0o777).toBe(0o700);
    expect(statSync(join(home, 'keys/kek')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['cannot be found', undefined, 0o600, 'cannot be read'],
    ['can be read by others', Buffer.alloc(32, 1).toString('base64'), 0o644, 'can be read by others'],
    ['is too short', 'c2hvcnQ=', 0o600, 'does not hold a key of 32 bytes'],
  ])('a key file that %s is refused', (_, text, mode, sentence) => {
    const home = newHome();
    const kekFile = join(home, 'given');
    if (text !== undefined) writeFileSync(kekFile, text, { mode });
    expect(() => readKeys(home, { ...none, kekFile })).toThrow(sentence);
  });

  it('two keys that are the same are refused', () => {
    const home = newHome();
    const file = join(home, 'given');
    writeFileSync(file, Buffer.alloc(32, 1).toString('hex'), { mode: 0o600 });
    expect(() => readKeys(home, { ...none, kekFile: file, blindIndexKeyFile: file })).toThrow('the same key');
  });
});
