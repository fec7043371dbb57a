import { posix } from 'node:path';
import { type EcmaScriptModule, parseSync } from 'oxc-parser';

/** What is read of a file: its text and its imports and exports. */
export type Program = Readonly<{ text: string; module: EcmaScriptModule }>;

/** One import: what is written, the file of the checkout it means (or null: a package), and whether it is only types. */
export type ImportEdge = Readonly<{ specifier: string; target: string | null; isTypeOnly: boolean }>;

/** Parses a file; a file that does not parse is a mistake of its own. */
export function parse(path: string, text: string): Program {
  const { errors, module } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} does not parse: ${error.message}`);
  return { text, module };
}

/** Every static and dynamic import and re-export of a file. */
export function importsOf(path: string, program: Program, known: ReadonlySet<string>): ImportEdge[] {
  const { staticImports, staticExports, dynamicImports } = program.module;
  const edge = (specifier: string, isTypeOnly: boolean) => ({
    specifier,
    target: resolve(path, specifier, known),
    isTypeOnly,
  });
  const imported = staticImports.map(({ moduleRequest, entries }) =>
    edge(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType)),
  );
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [edge(moduleRequest.value, isType)] : [])),
  );
  const later = dynamicImports.flatMap(({ moduleRequest }) => {
    const literal = /^['"](.+)['"]$/.exec(program.text.slice(moduleRequest.start, moduleRequest.end));
    return literal?.[1] ? [edge(literal[1], false)] : [];
  });
  return [...imported, ...passedOn, ...later];
}

function resolve(from: string, specifier: string, known: ReadonlySet<string>): string | null {
  const wanted = wantedPath(from, specifier.split('?')[0] ?? specifier);
  if (wanted === null) return null;
  const candidates = [wanted, `${wanted}.ts`, `${wanted}.tsx`, `${wanted}/index.ts`];
  return candidates.find((candidate) => known.has(candidate)) ?? wanted;
}

function wantedPath(from: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  const workspace = from.split('/').slice(0, 2).join('/');
  if (specifier.startsWith('#reference/')) return posix.join(workspace, specifier.slice(1));
  if (specifier.startsWith('#')) return posix.join(workspace, 'src', specifier.slice(1));
  const domain = /^@wasl\/domain\/(.+)$/.exec(specifier);
  if (domain?.[1]) return `packages/domain/src/${domain[1]}/index.ts`;
  const house = /^@wasl\/house\/(.+)$/.exec(specifier);
  return house?.[1] ? `packages/house/src/${house[1]}` : null;
}
