import { type Fence, isTest, roomOf, type SourceFile, type Tree } from './tree.ts';

/** Entities name each other for relations, and so do their types, both lazily; types alone vanish at run time. */
function isExcepted(from: string, to: string): boolean {
  const rooms = [roomOf(from), roomOf(to)];
  return rooms.every((room) => room === 'entity') || rooms.every((room) => room === 'type');
}

/** Modules that import each other in a circle can only be understood, and loaded, together. */
export const cycleFence: Fence = {
  name: 'no cycles',
  sentence: 'No file imports itself through others; relations between entities and between types excepted.',
  check: (tree) => findCycles(tree).map((cycle) => ({ path: cycle[0] ?? '', message: `cycle: ${cycle.join(' → ')}` })),
};

function findCycles({ files }: Tree): string[][] {
  const byPath = new Map(files.filter(({ path }) => !isTest(path)).map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: SourceFile, trail: readonly string[]) => {
    if (done.has(file.path)) return;
    for (const { target, isTypeOnly } of file.imports) {
      const next = target === null || isTypeOnly || isExcepted(file.path, target) ? undefined : byPath.get(target);
      if (!next) continue;
      const at = trail.indexOf(next.path);
      if (at >= 0) cycles.push([...trail.slice(at), next.path]);
      else visit(next, [...trail, next.path]);
    }
    done.add(file.path);
  };
  for (const file of byPath.values()) visit(file, [file.path]);
  return cycles;
}
