import { existsSync, globSync, readFileSync } from 'node:fs';
import { inRoot } from '../root.ts';

/** A folder that Vitest runs in, and its test files that speak of the promises asked for. */
export type Place = Readonly<{ folder: string; quick: readonly string[]; long: readonly string[] }>;

/** Where tests live. The journeys come last: they need both apps built and a browser. */
const folders = ['packages/domain', 'packages/house', 'apps/api', 'apps/admin', 'apps/admin/e2e'];

/** A long proof, which `npm test` leaves out. */
export const longProof = /\.prove\.test\.tsx?$/;

/** What Vitest's `-t` matches: the names that begin with one of these ids in brackets, somewhere in their title. */
export function patternOf(ids: readonly string[]): string {
  return `\\[(?:${ids.join('|')})\\]`;
}

/** The test files that name any of these promises. */
export function findTagged(ids: readonly string[]): readonly Place[] {
  const named = new RegExp(patternOf(ids));
  return folders
    .map((folder) => {
      const files = testsOf(folder).filter((path) => named.test(readFileSync(inRoot(folder, path), 'utf8')));
      return {
        folder,
        quick: files.filter((path) => !longProof.test(path)),
        long: files.filter((path) => longProof.test(path)),
      };
    })
    .filter(({ quick, long }) => quick.length + long.length > 0);
}

function testsOf(folder: string): readonly string[] {
  if (!existsSync(inRoot(folder))) return [];
  const patterns = folder.endsWith('/e2e') ? ['*.test.ts'] : ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'];
  return globSync(patterns, { cwd: inRoot(folder) }).sort();
}
