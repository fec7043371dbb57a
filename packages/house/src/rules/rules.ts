import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { businessRules } from '@wasl/domain/handbook';
import { isTest, listSources } from '../fences/tree.ts';
import { root } from '../root.ts';
import { type RulePage, rulePage } from './rule-page.ts';
import { rulesIn, testsOf } from './tests-of.ts';

/** `npm run rules`: which tests hold each rule. Fails when the house says it holds one, and no test says so too. */
export async function rules(): Promise<void> {
  const page = readRules();
  console.info(rulePage(page));
  process.exitCode = page.missing.length === 0 ? 0 : 1;
}

/** Every rule with the tests that name it, read from the sources. */
export function readRules(): RulePage {
  const sources = listSources(root)
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/handbook/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  const tests = sources.filter(({ path }) => isTest(path)).flatMap(({ path, text }) => testsOf(path, text));
  const held = new Set(sources.filter(({ path }) => !isTest(path)).flatMap(({ text }) => rulesIn(text)));
  const rows = businessRules.map((rule) => ({
    ...rule,
    isHeld: held.has(rule.code),
    tests: tests.filter((test) => test.rules.includes(rule.code)),
  }));
  const known = new Set(businessRules.map(({ code }) => code));
  const unknown = [...held, ...tests.flatMap((test) => test.rules)].filter((code) => !known.has(toCode(code)));
  return {
    rows,
    missing: rows.filter(({ isHeld, tests: own }) => isHeld && own.length === 0).map(({ code }) => code),
    unknown: [...new Set(unknown)],
  };
}

function toCode(text: string): `BR-${string}` {
  return `BR-${text.slice(3)}`;
}
