import type { BusinessRule } from '@wasl/domain/handbook';
import type { RuleTest } from './tests-of.ts';

export type RuleRow = BusinessRule & {
  /** Whether the code of the house names it. */
  readonly isHeld: boolean;
  readonly tests: readonly RuleTest[];
};
export type RulePage = {
  readonly rows: readonly RuleRow[];
  /** Named by the code and by no test. */
  readonly missing: readonly string[];
  /** Named by code or tests, and no rule of the programme. */
  readonly unknown: readonly string[];
};

/** The rules and their tests as a page of text. */
export function rulePage({ rows, missing, unknown }: RulePage): string {
  const tested = rows.filter(({ tests }) => tests.length > 0);
  const later = rows.filter(({ isHeld, tests }) => !isHeld && tests.length === 0).map(({ code }) => code);
  return [
    ...rows.filter(({ isHeld, tests }) => isHeld || tests.length > 0).flatMap(linesOf),
    '',
    `${tested.length} of ${rows.length} rules have tests.`,
    `Held without a test: ${listOf(missing)}.`,
    `Not built yet: ${listOf(later)}.`,
    ...(unknown.length === 0 ? [] : [`No rule of the programme: ${listOf(unknown)}.`]),
  ].join('\n');
}

function linesOf({ code, sentence, tests }: RuleRow): string[] {
  const named = tests.map(({ path, name }) => `    ${path}: ${name}`);
  return [`${code}  ${sentence}`, ...(named.length === 0 ? ['    MISSING'] : named)];
}

function listOf(codes: readonly string[]): string {
  return codes.length === 0 ? 'none' : codes.join(', ');
}
