import { randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { OperatorError, systemCode } from '#database/operator-error.ts';
import { keyLength } from './envelope.ts';

/** Where the keys are: never in the database, and never in a backup of it. */
export type KeyFiles = Readonly<{
  /** The key that wraps all others; null for the one of the data folder, made on the first start. */
  kekFile: string | null;
  /** The key of the blind indexes, in a file of its own; null likewise. */
  blindIndexKeyFile: string | null;
  /** The folder of the secrets of each person; null likewise. */
  personKeysFolder: string | null;
}>;

/** The keys as they are read at the start. */
export type Keys = Readonly<{ kek: Buffer; blindIndexKey: Buffer; personKeysFolder: string }>;

/** The folder of the keys in the data folder. */
export function keysFolderOf(home: string): string {
  return join(home, 'keys');
}

/** Reads the keys. Those of the data folder are made when they are missing, readable to their owner alone. */
export function readKeys(home: string, { kekFile, blindIndexKeyFile, personKeysFolder }: KeyFiles): Keys {
  const folder = keysFolderOf(home);
  const kek = kekFile ? readKey(kekFile) : madeKey(join(folder, 'kek'));
  const blindIndexKey = blindIndexKeyFile ? readKey(blindIndexKeyFile) : madeKey(join(folder, 'blind-index'));
  if (kek.equals(blindIndexKey)) {
    throw new OperatorError(
      'WASL_KEK_FILE and WASL_BLIND_INDEX_KEY_FILE hold the same key: whoever finds one must not have the other.',
    );
  }
  return { kek, blindIndexKey, personKeysFolder: personKeysFolder ?? join(folder, 'persons') };
}

/** A key of 32 bytes, written in base64 or hexadecimal in a file that only its owner may read. */
function readKey(file: string): Buffer {
  const text = readText(file);
  if ((statSync(file).mode & 0o077) !== 0) {
    throw new OperatorError(`${file} can be read by others than its owner: chmod 600 ${file}`);
  }
  const key = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64');
  if (key.length !== keyLength) {
    throw new OperatorError(`${file} does not hold a key of 32 bytes: make one with openssl rand -base64 32`);
  }
  return key;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new OperatorError(`The key file ${file} cannot be read (${systemCode(cause)}).`, { cause });
  }
}

function madeKey(file: string): Buffer {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeOnce(file, `${randomBytes(keyLength).toString('base64')}\n`);
  return readKey(file);
}

/** Writes a file that is not there yet, whole or not at all; whoever comes second finds the first one's. */
export function writeOnce(file: string, bytes: string | Buffer): void {
  const draft = `${file}.${randomUUID()}`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeSync(descriptor, Buffer.from(bytes));
    // What is sealed under a key is lost with it: the key is on the disk before anything is sealed.
    fsyncSync(descriptor);
    linkSync(draft, file);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  } finally {
    closeSync(descriptor);
    unlinkSync(draft);
  }
}
