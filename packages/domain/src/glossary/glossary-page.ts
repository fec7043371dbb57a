import { type GlossaryField, type GlossaryTerm, glossary, glossaryFieldLabels, glossaryFields } from './glossary.ts';

const head = `# Glossary

Generated from \`packages/domain/src/glossary/glossary.json\`; do not edit. A new noun goes there first, in three
languages. ✓ marks a word met in a source; the others await a Moroccan reader. Screens say *beneficiary*, مستفيد,
*bénéficiaire*: a page, a paper or a message never tells where a person comes from.
`;

/** The page of the glossary, field by field. */
export function glossaryPage(): string {
  return `${[head, ...glossaryFields.map(sectionOf)].join('\n')}`;
}

function sectionOf(field: GlossaryField): string {
  const rows = glossary.filter((term) => term.field === field).map(rowOf);
  const table = ['| English | Français | العربية | Notes |', '|---|---|---|---|', ...rows].join('\n');
  return `## ${glossaryFieldLabels[field].en}\n\n${table}\n`;
}

function rowOf({ words, note, avoid, verified }: GlossaryTerm): string {
  const notes = [note, avoid && `avoid: ${avoid}`, verified && '✓'].filter((part) => typeof part === 'string');
  return `| ${[words.en, words.fr, words.ar, notes.join(' · ')].map(cellOf).join(' | ')} |`;
}

function cellOf(text: string): string {
  return text.replaceAll('|', '\\|');
}
