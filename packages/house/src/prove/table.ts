import type { Vow } from './vow.ts';
import type { Proof } from './proof.ts';

/** How a promise stands: kept by every one of its tests, broken by one, or not tried by any. */
export type Standing = Readonly<{ vow: Vow; state: 'passed' | 'failed' | 'NOT RUN'; figure: string }>;

/** What its tests say of a promise. One without a test is not kept. */
export function standingOf(vow: Vow, proofs: readonly Proof[]): Standing {
  const own = proofs.filter(({ id }) => id === vow.id);
  if (own.length === 0) return { vow, state: 'NOT RUN', figure: 'no test speaks of it' };
  const failed = own.filter(({ hasPassed }) => !hasPassed);
  if (failed.length > 0) return { vow, state: 'failed', figure: `${failed.length} of ${own.length} tests failed` };
  const figures = own.flatMap(({ figure }) => figure ?? []);
  const tests = own.length === 1 ? '1 test' : `${own.length} tests`;
  return { vow, state: 'passed', figure: figures.length > 0 ? figures.join('; ') : tests };
}

/** The table, a line per promise. */
export function tableOf(standings: readonly Standing[]): string {
  return standings
    .map(({ vow, state, figure }) => `${vow.id}  ${state.padEnd(7)}  ${vow.sentence}\n${''.padEnd(16)} ${figure}`)
    .join('\n');
}

/** The very last line, for those who read only that. */
export function countOf(standings: readonly Standing[]): string {
  const passed = standings.filter(({ state }) => state === 'passed').length;
  return `${passed} passed, ${standings.length - passed} failed`;
}
