import { buildCheck } from '../gate/checks.ts';
import { runSteps } from '../gate/outcome.ts';
import { promises } from './promises.ts';
import type { Vow } from './vow.ts';
import { type Proof, proveIn } from './proof.ts';
import { countOf, standingOf, tableOf } from './table.ts';
import { findTagged } from './tagged.ts';

/** `npm run prove [-- ID …]`: every promise by its tests, quick and long, as a table. */
export async function prove(args: readonly string[]): Promise<void> {
  const vows = vowsFor(args);
  if (!vows) return;
  const built = await runSteps([buildCheck]);
  if (built.some(({ failed }) => failed > 0)) {
    process.exitCode = 1;
    console.log(`\n0 passed, ${vows.length} failed`);
    return;
  }
  const proofs = await collect(vows.map(({ id }) => id));
  const standings = vows.map((vow) => standingOf(vow, proofs));
  console.log(`\n${tableOf(standings)}\n\n${countOf(standings)}`);
  if (standings.some(({ state }) => state !== 'passed')) process.exitCode = 1;
}

/** The promises asked for; all of them unless some are named. Null, and said so, when a name is unknown. */
export function vowsFor(args: readonly string[], among: readonly Vow[] = promises): readonly Vow[] | null {
  const unknown = args.filter((id) => !among.some((vow) => vow.id === id));
  if (unknown.length === 0) return args.length === 0 ? among : among.filter(({ id }) => args.includes(id));
  console.error(`There is no promise ${unknown.join(', ')}. Known: ${among.map(({ id }) => id).join(' ')}`);
  process.exitCode = 1;
  return null;
}

async function collect(ids: readonly string[]): Promise<readonly Proof[]> {
  const all: Proof[] = [];
  for (const place of findTagged(ids)) {
    const began = performance.now();
    const { proofs, broken } = await proveIn(place, ids);
    all.push(...proofs);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${place.folder.padEnd(18)} ${String(proofs.length).padStart(4)} proofs in ${seconds.padStart(6)} s`);
    for (const { name, output } of proofs.filter(({ hasPassed }) => !hasPassed))
      console.log(indented(`${name}\n${output}`));
    for (const text of broken) console.log(indented(text));
    if (broken.length > 0) process.exitCode = 1;
  }
  return all;
}

function indented(text: string): string {
  return text.split('\n').slice(0, 25).join('\n').replace(/^/gm, '     | ');
}
