import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { OperatorError } from '#database/operator-error.ts';

/** What a backup says of itself: every file with its size and SHA-256, so that a damaged copy is never restored. */
export type Manifest = Readonly<{
  made: string;
  home: string;
  files: Readonly<Record<string, { size: number; sha256: string }>>;
}>;

export const manifestName = 'manifest.json';

/** Every file below a folder, as paths relative to it, in a fixed order. */
export function listFiles(folder: string, below = ''): string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      return entry.isDirectory() ? listFiles(folder, path) : [path];
    })
    .sort();
}

export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Reads a backup's manifest and checks every file against it. */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, manifestName);
  if (!existsSync(path)) throw new OperatorError(`${folder} is not a backup of Wasl: it has no ${manifestName}.`);
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
  const found = listFiles(folder).filter((file) => file !== manifestName);
  const expected = Object.keys(manifest.files).sort();
  if (found.join('\n') !== expected.join('\n'))
    throw new OperatorError(`${folder} has other files than its manifest names.`);
  for (const [file, { sha256 }] of Object.entries(manifest.files)) {
    if ((await hashOf(join(folder, file))) === sha256) continue;
    throw new OperatorError(`The backup is damaged: ${file} is not what was written.`);
  }
  return manifest;
}
