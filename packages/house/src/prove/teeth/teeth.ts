import { promises } from '../promises.ts';
import type { Vow } from '../vow.ts';
import { vowsFor } from '../prove.ts';
import { bite, type Bite } from './bite.ts';
import { type Copy, copySources } from './copy.ts';
import { mutations } from './index.ts';

/** The promises whose tests must have teeth. */
export const toothed: readonly Vow[] = promises.filter(({ hasTeeth }) => hasTeeth);

/** `npm run prove:teeth [-- ID …]`: takes each wall away and sees that the tests of its promise turn red. */
export async function proveTeeth(args: readonly string[]): Promise<void> {
  const vows = vowsFor(args, toothed);
  if (!vows) return;
  const bites = await biteAll(vows, tell);
  const bare = vows.filter(({ id }) => !mutations.some((mutation) => mutation.id === id));
  for (const { id, sentence } of bare) console.log(`${id}  NOT RUN  no mutation: ${sentence}`);
  const failed = bites.filter(({ hasBitten }) => !hasBitten).length + bare.length;
  if (failed > 0) process.exitCode = 1;
  console.log(`\n${bites.length - failed + bare.length} passed, ${failed} failed`);
}

/** Every mutation of these promises, one after another. The sources are copied once, and only when an edit needs it. */
export async function biteAll(
  vows: readonly Vow[],
  heard: (bite: Bite) => void = () => undefined,
): Promise<readonly Bite[]> {
  const ids = new Set(vows.map(({ id }) => id));
  const bites: Bite[] = [];
  let copy: Copy | undefined;
  const copied = () => {
    copy ??= copySources();
    return copy;
  };
  try {
    for (const mutation of mutations.filter(({ id }) => ids.has(id))) {
      const bitten = await bite(mutation, copied);
      heard(bitten);
      bites.push(bitten);
    }
  } finally {
    copy?.remove();
  }
  return bites;
}

function tell({ mutation, hasBitten, why }: Bite): void {
  console.log(
    `${mutation.id}  ${hasBitten ? 'passed' : 'failed'}  ${mutation.what}\n${''.padEnd(15)}${hasBitten ? 'red: ' : ''}${why}`,
  );
}
