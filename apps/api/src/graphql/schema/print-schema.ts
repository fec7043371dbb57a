import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { OperatorError } from '#database/operator-error.ts';
import { readConfig } from '../../config.ts';
import { offlineSchema } from './offline-schema.ts';
import { referenceOf } from './reference-page.ts';
import { refusalsPage } from './refusals-page.ts';
import { breakingChanges, unannounced } from './schema-changes.ts';

/** The schema as the repository keeps it: sorted, so that a change shows as what it is. */
export function sdlOf(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

type Printed = { readonly path: string; readonly text: string };

/** Every file that is printed from the schema and the domain's words. */
export async function printed(): Promise<Printed[]> {
  const schema = await offlineSchema();
  return [
    { path: 'apps/api/schema.graphql', text: sdlOf(schema) },
    { path: 'docs/api/reference.md', text: referenceOf(lexicographicSortSchema(schema)) },
    { path: 'docs/api/refusals.md', text: refusalsPage() },
  ];
}

/** `schema` writes the printed files; `schema --check` only says whether they are fresh, and what breaks silently. */
export async function schema(args: readonly string[]): Promise<void> {
  const { root } = readConfig();
  const files = await printed();
  const stale = files.filter(({ path, text }) => read(join(root, path)) !== text);
  if (!args.includes('--check')) {
    for (const { path, text } of stale) writeFileSync(join(root, path), text);
    return;
  }
  if (stale.length > 0)
    throw new OperatorError(`Not fresh: ${stale.map(({ path }) => path).join(', ')}. Run: npm run schema`);
  const released = read(join(root, 'docs/api/schema.released.graphql')) ?? '';
  const silent = unannounced(
    breakingChanges(released, sdlOf(await offlineSchema())),
    read(join(root, 'CHANGELOG.md')) ?? '',
  );
  if (silent.length > 0) throw new OperatorError(`Breaking, and not announced in CHANGELOG.md: ${silent.join(' ')}`);
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
