import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemCode } from '#database/operator-error.ts';
import { keyLength } from './envelope.ts';
import { writeOnce } from './key-files.ts';

/**
 * One secret per person, in a folder outside the database and its backups. What is sealed for a person needs it, so
 * that shredding it makes all of that unreadable, in yesterday's backup too.
 */
export type PersonSecrets = Readonly<{
  /** The secret of a person; null when there is none, or none any more. */
  find: (personId: string) => Buffer | null;
  /** The secret of a person, made when there is none. */
  make: (personId: string) => Buffer;
  /** Destroys it for good. */
  shred: (personId: string) => void;
}>;

/** The secrets that a folder holds. */
export function personSecretsIn(folder: string): PersonSecrets {
  const find = (personId: string) => readSecret(fileOf(folder, personId));
  return {
    find,
    make: (personId) => find(personId) ?? makeSecret(fileOf(folder, personId)),
    shred: (personId) => shredFile(fileOf(folder, personId)),
  };
}

/** A folder for each two digits: a hundred thousand files in one would be slow to look at. */
function fileOf(folder: string, personId: string): string {
  if (!/^[0-9a-f-]{36}$/.test(personId)) throw new Error('A person is named by a UUID.');
  return join(folder, personId.slice(-2), personId);
}

function readSecret(file: string): Buffer | null {
  try {
    const secret = readFileSync(file);
    return secret.length === keyLength ? secret : null;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function makeSecret(file: string): Buffer {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeOnce(file, randomBytes(keyLength));
  const secret = readSecret(file);
  if (!secret) throw new Error('The secret of a person was shredded; nothing more can be sealed for them.');
  return secret;
}

/** An empty file stays, so that nobody makes another secret for a person who was erased. */
function shredFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  rmSync(file, { force: true });
  writeFileSync(file, '', { mode: 0o600 });
}
