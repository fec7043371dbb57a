import { permissionLabels, permissions } from '../access/index.ts';
import { actionsFrom, keysOf, type Machine, targetsOf, type Trilingual } from '../kernel/index.ts';
import { businessRules } from './business-rules.ts';
import { type Noun, nouns } from './nouns.ts';

type AnyMachine = Machine<string, string>;
type Words = Readonly<Record<string, Trilingual>>;

/** The page of a noun: its machines drawn from their tables, its rules, what may be done, and its words. */
export function nounPage(noun: Noun): string {
  const head = [
    `# ${titleOf(noun.name)}`,
    '',
    `Generated from \`packages/domain/src/${noun.name}\`; do not edit. ${noun.sentence}`,
    '',
  ];
  return [...head, ...machineSections(noun), ...ruleSection(noun), ...verbSection(noun), ...wordSections(noun)].join(
    '\n',
  );
}

/** The page that leads to the others. */
export function handbookIndex(): string {
  const rows = nouns.map(({ name, sentence }) => `| [${titleOf(name)}](${name}.md) | ${sentence} |`);
  const rules = businessRules.map(
    ({ code, noun, sentence }) => `| ${code} | [${titleOf(noun)}](${noun}.md) | ${sentence} |`,
  );
  return [
    '# The domain',
    '',
    'Generated from `packages/domain/src`; do not edit. `npm run rules` says which tests hold each rule.',
    '',
    '| Noun | |',
    '|---|---|',
    ...rows,
    '',
    `## Rules (${businessRules.length})`,
    '',
    '| Rule | Noun | |',
    '|---|---|---|',
    ...rules,
    '',
  ].join('\n');
}

/** A machine as a Mermaid diagram: every state, every action, where it may lead. */
export function diagramOf(machine: AnyMachine): string {
  const [start = ''] = keysOf(machine);
  const lines = keysOf(machine).flatMap((state) => {
    const actions = actionsFrom(machine, state);
    if (actions.length === 0) return [`  ${state} --> [*]`];
    return actions.flatMap((action) =>
      targetsOf(machine, state, action).map((target) => `  ${state} --> ${target}: ${action}`),
    );
  });
  return ['stateDiagram-v2', `  [*] --> ${start}`, ...lines].join('\n');
}

function machineSections({ door }: Noun): string[] {
  return exportsOf<AnyMachine>(door, 'Machine').flatMap(([name, machine]) => [
    `## The course of: ${spoken(name.slice(0, -'Machine'.length))}`,
    '',
    '```mermaid',
    diagramOf(machine),
    '```',
    '',
  ]);
}

function ruleSection({ name }: Noun): string[] {
  const rules = businessRules.filter(({ noun }) => noun === name);
  if (rules.length === 0) return [];
  return ['## Rules', '', ...rules.map(({ code, sentence }) => `- **${code}** ${sentence}`), ''];
}

function verbSection({ verbsOf }: Noun): string[] {
  const verbs = permissions.filter((permission) => verbsOf.some((prefix) => permission.startsWith(`${prefix}.`)));
  if (verbs.length === 0) return [];
  const rows = verbs.map((verb) => `| \`${verb}\` | ${cellsOf(permissionLabels[verb])} |`);
  return ['## What may be done', '', '| | English | Français | العربية |', '|---|---|---|---|', ...rows, ''];
}

function wordSections({ door }: Noun): string[] {
  const tables = exportsOf<Words>(door, 'Labels').flatMap(([name, words]) => [
    `### ${titleOf(spoken(name.slice(0, -'Labels'.length)))}`,
    '',
    '| | English | Français | العربية |',
    '|---|---|---|---|',
    ...Object.entries(words).map(([code, label]) => `| ${code} | ${cellsOf(label)} |`),
    '',
  ]);
  return tables.length === 0 ? [] : ['## Words', '', ...tables];
}

function cellsOf({ en, fr, ar }: Trilingual): string {
  return [en, fr, ar].map((words) => words.replaceAll('|', '\\|')).join(' | ');
}

/** What a noun exports under names that end so: the house names machines and labels by their last word. */
function exportsOf<Export>(door: object, ending: string): [string, Export][] {
  const found: [string, Export][] = Object.entries(door).filter(([name]) => name.endsWith(ending));
  return found.sort(([left], [right]) => (left < right ? -1 : 1));
}

function spoken(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
