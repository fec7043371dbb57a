import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileStore, folderStore } from './file-store.ts';

let folder: string;
let store: FileStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wasl-files-'));
  store = folderStore(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a folder of files', () => {
  it('gives back the bytes it was given, under the hash of what they are', async () => {
    const bytes = randomBytes(70_000);
    const hash = await store.put(bytes);
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    const found = await store.get(hash);
    expect(found?.size).toBe(bytes.length);
    expect(found && (await buffer(found.stream)).equals(bytes)).toBe(true);
  });

  it('keeps the same bytes once, even when two writers come together, and leaves no draft', async () => {
    const bytes = randomBytes(1000);
    const [one, two] = await Promise.all([store.put(bytes), store.put(bytes)]);
    expect(one).toBe(two);
    expect(await readdir(join(folder, one.slice(0, 2)))).toEqual([one]);
  });

  it('says nothing is there for a name it does not hold, and refuses what is no name', async () => {
    expect(await store.get('0'.repeat(64))).toBeNull();
    await expect(store.get('../../etc/passwd')).rejects.toThrow('Not the name of a stored file');
  });
});
