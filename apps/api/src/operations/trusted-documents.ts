import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrustedDocuments } from '#graphql/server/trusted-documents.ts';
import type { Config } from '../config.ts';

/** What the console's build wrote down of this release, and what the repository keeps of the one before. */
const manifests = ['apps/admin/dist/documents.json', 'apps/admin/documents/previous.json'];

/** Every document the console may send by its hash. A console that was open during an update still finds its own. */
export function readTrustedDocuments({ root, isProduction }: Config): TrustedDocuments {
  const byHash = new Map(manifests.flatMap((path) => documentsOf(join(root, path))));
  return { byHash, areRequired: isProduction };
}

const prefix = 'sha256:';

/** The hashes and texts of a manifest. A border: the file is JSON. */
function documentsOf(file: string): (readonly [hash: string, text: string])[] {
  if (!existsSync(file)) return [];
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(manifest ?? {}).flatMap(([hash, text]) =>
    typeof text === 'string' ? [[hash.replace(prefix, ''), text] as const] : [],
  );
}
