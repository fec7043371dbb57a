import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Keys, keysFolderOf } from './key-files.ts';
import { openVault, type Vault } from './vault.ts';

export type TestVault = Readonly<{ vault: Vault; keys: Keys; forget: () => void }>;

/**
 * A vault for tests. Its keys are the same in every file of a run, since the databases are clones of one template; the
 * secrets of persons are each file's own, and `forget` removes them.
 */
export function testVault(): TestVault {
  const personKeysFolder = mkdtempSync(join(tmpdir(), 'wasl-keys-'));
  const keys = { kek: testKey('kek'), blindIndexKey: testKey('blind index'), personKeysFolder };
  return { vault: openVault(keys), keys, forget: () => rmSync(personKeysFolder, { recursive: true, force: true }) };
}

/** Puts the keys of the tests into a data folder: an installation over a clone of the template opens what it holds. */
export function writeTestKeys(home: string): void {
  const folder = keysFolderOf(home);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'kek'), testKey('kek').toString('base64'), { mode: 0o600 });
  writeFileSync(join(folder, 'blind-index'), testKey('blind index').toString('base64'), { mode: 0o600 });
}

function testKey(name: string): Buffer {
  return createHash('sha256').update(`a key of the tests: ${name}`).digest();
}
