import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** Where bytes live. They are named by their SHA-256, so the same bytes are kept once and never change. */
export type FileStore = Readonly<{
  /** Keeps the bytes and gives their name. Once it returns, they survive a loss of power. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes of a name and their length; null when this store does not hold them. */
  get(hash: string): Promise<Readonly<{ size: number; stream: Readable }> | null>;
}>;

/** Files in a folder of this machine, the default. */
export function folderStore(folder: string): FileStore {
  return {
    async put(bytes) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(folder, hash);
      if ((await sizeOf(path)) !== bytes.byteLength) await write(path, bytes);
      return hash;
    },
    async get(hash) {
      const path = pathOf(folder, hash);
      const size = await sizeOf(path);
      return size === null ? null : { size, stream: createReadStream(path) };
    },
  };
}

function pathOf(folder: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('Not the name of a stored file.');
  return join(folder, hash.slice(0, 2), hash);
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

// Written beside its place, flushed, then renamed: a reader sees the whole file or none, even after a crash.
async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    await flushFolder(dirname(path));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function flushFolder(path: string): Promise<void> {
  // Windows cannot open a folder; there the rename alone has to do.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
