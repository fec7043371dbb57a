import { parseSync, Visitor } from 'oxc-parser';

/** A test, or a group of tests, that names rules. */
export type RuleTest = { readonly rules: readonly string[]; readonly path: string; readonly name: string };

const named = /BR-\d{2}/g;
const callers: ReadonlySet<string> = new Set(['it', 'test', 'describe']);

/** The tests of a file whose names, or whose group's name, say which rules they hold. */
export function testsOf(path: string, text: string): RuleTest[] {
  const found: RuleTest[] = [];
  if (!text.includes('BR-')) return found;
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      const name = first && nameIn(text.slice(first.start, first.end));
      if (!name || !callers.has(rootOf(text.slice(callee.start, callee.end)))) return;
      const rules = [...new Set(name.match(named) ?? [])];
      if (rules.length > 0) found.push({ rules, path, name });
    },
  }).visit(parseSync(path, text).program);
  return found;
}

/** The rules that a file of the house itself says it holds. */
export function rulesIn(text: string): string[] {
  return [...new Set(text.match(named) ?? [])];
}

function nameIn(source: string): string | null {
  return /^(['"`])([\s\S]*)\1$/.exec(source)?.[2] ?? null;
}

/** `it.each([…])` is a call of `it`. */
function rootOf(callee: string): string {
  return /^[a-z]+/.exec(callee)?.[0] ?? '';
}
