import { cycleFence } from './cycle.fence.ts';
import { dependencyFences } from './dependency.fences.ts';
import { sizeFences } from './size.fences.ts';
import { textFences } from './text.fences.ts';
import type { Breach, Fence, Tree } from './tree.ts';

/** Every fence of the house. */
export const fences: readonly Fence[] = [...dependencyFences, cycleFence, ...sizeFences, ...textFences];

export type Broken = Readonly<{ fence: Fence; breaches: readonly Breach[] }>;

/** The fences that a tree breaks, with what they found. */
export function brokenFences(tree: Tree): readonly Broken[] {
  return fences.map((fence) => ({ fence, breaches: fence.check(tree) })).filter(({ breaches }) => breaches.length > 0);
}
