import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrustedDocuments } from '#graphql/server/trusted-documents.ts';
import type { Config } from '../config.ts';

/** What the console's build wrote down of this release, and what the repository keeps of the one before. */
const manifests = ['apps/admin/dist/documents.json', 'apps/admin/documents/previous.json'];

/** Every document the console may send by its hash. A console that was open during an update still finds its own. */
export function readTrustedDocuments({ root, isProduction }: Config): TrustedDocuments {
  const texts = manifests.flatMap((path) => textsOf(join(root, path)));
  const byHash = new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  return { byHash, areRequired: isProduction };
}

/** The texts of a manifest; the hashes beside them are not believed. A border: the file is JSON. */
function textsOf(file: string): string[] {
  if (!existsSync(file)) return [];
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof manifest !== 'object' || manifest === null) return [];
  return Object.values(manifest).filter((text) => typeof text === 'string');
}
