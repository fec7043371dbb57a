import { posix } from 'node:path';
import { type Fence, isTest, type Tree } from './tree.ts';

const mostLines = 250;
const mostFiles = 14;
/** A noun's folder holds every room of its nouns, and may hold more of them. */
const mostRooms = 24;
const isNoun = /\/(modules|features)\/[^/]+$/;

/** A file over the limit is two files. */
const lines: Fence = {
  name: 'short files',
  sentence: `A file has at most ${mostLines} lines.`,
  check: ({ files }) =>
    files
      .filter(({ path }) => !isTest(path))
      .map(({ path, text }) => ({ path, count: text.trimEnd().split('\n').length }))
      .filter(({ count }) => count > mostLines)
      .map(({ path, count }) => ({ path, message: `${count} lines` })),
};

/** A folder over the limit has a noun in it that wants its own. */
const folders: Fence = {
  name: 'small folders',
  sentence: `A folder has at most ${mostFiles} files, a noun's folder ${mostRooms}, tests excepted.`,
  check: (tree) =>
    [...countByFolder(tree)]
      .filter(([path, count]) => count > (isNoun.test(path) ? mostRooms : mostFiles))
      .map(([path, count]) => ({ path, message: `${count} files` })),
};

function countByFolder({ files }: Tree): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of files) {
    if (isTest(path)) continue;
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

export const sizeFences: readonly Fence[] = [lines, folders];
