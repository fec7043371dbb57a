import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ImportEdge, importsOf, parse, type Program } from './imports.ts';

/** A source file as the fences see it. Paths are relative to the checkout, with forward slashes. */
export type SourceFile = Readonly<{
  path: string;
  text: string;
  /** Absent for what is not TypeScript. */
  program: Program | null;
  imports: readonly ImportEdge[];
}>;

export type Tree = Readonly<{ files: readonly SourceFile[] }>;

/** What a fence found: where, and what is wrong there. */
export type Breach = Readonly<{ path: string; message: string }>;

export type Fence = Readonly<{ name: string; sentence: string; check: (tree: Tree) => readonly Breach[] }>;

const watched = ['apps/*/{src,test,e2e,explorer}/**/*', 'packages/*/{src,e2e,examples}/**/*'];
const kinds = /\.(ts|tsx|mts|css|graphql)$/;
const generated = /\/(gql|paraglide|node_modules|dist)\/|\.gen\.ts$|\.d\.ts$/;

/** The paths of every source file on disk. */
export function listSources(root: string): string[] {
  return globSync(watched, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => kinds.test(path) && !generated.test(`/${path}`))
    .sort();
}

/** Reads and parses every source file. */
export function readTree(root: string): Tree {
  return treeOf(Object.fromEntries(listSources(root).map((path) => [path, readFileSync(join(root, path), 'utf8')])));
}

/** A tree from texts: what the fences' own tests build. */
export function treeOf(texts: Readonly<Record<string, string>>): Tree {
  const known = new Set(Object.keys(texts));
  const files = Object.entries(texts).map(([path, text]) => {
    const program = /\.(ts|tsx|mts)$/.test(path) ? parse(path, text) : null;
    return { path, text, program, imports: program ? importsOf(path, program, known) : [] };
  });
  return { files };
}

/** Tests, and the samples they share, live by other rules of size and dependency. */
export function isTest(path: string): boolean {
  return /\.(test|sample|fixture)\.tsx?$|\/(test|e2e|testing|examples)\//.test(path);
}

/** The last word before the ending: `micro-project.rules.ts` is in the room `rules`; a file without one is in none. */
export function roomOf(path: string): string | null {
  const parts = (path.split('/').at(-1) ?? '').replace(/\.(tsx?|mts)$/, '').split('.');
  return parts.length > 1 ? (parts.at(-1) ?? null) : null;
}

/** The line of a position in a text, from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
