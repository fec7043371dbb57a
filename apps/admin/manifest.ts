import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const generated = ['src/gql/console/persisted-documents.json', 'src/gql/identity/persisted-documents.json'];

/** Every document of the console as the server is to run it, by the hash that the console knows it by. */
export function readManifest(): Readonly<Record<string, string>> {
  const manifests = generated.map((path) => fileURLToPath(new URL(path, import.meta.url))).filter(existsSync);
  const documents: Record<string, string> = Object.assign({}, ...manifests.map(readJson));
  // What only the console's own client understands is not the server's.
  return Object.fromEntries(Object.entries(documents).map(([hash, text]) => [hash, text.replaceAll(' @unmask', '')]));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Puts the manifest beside the build: the server runs what it names, and for sessions of the console nothing else. */
export function documentManifest(): Plugin {
  return {
    name: 'wasl-document-manifest',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(readManifest()) });
    },
  };
}

/** `node manifest.ts`, on the day of a release: consoles that are open then still find their documents after the next. */
if (import.meta.main) {
  const kept = fileURLToPath(new URL('documents/previous.json', import.meta.url));
  writeFileSync(kept, `${JSON.stringify(readManifest(), null, 2)}\n`);
}
