import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enrolmentMachine } from '../training/index.ts';
import { businessRules, diagramOf, handbookIndex, nounPage, nouns } from './index.ts';

const folder = new URL('../../../../docs/domain/', import.meta.url);
const pages: readonly (readonly [string, string])[] = [
  ['README.md', handbookIndex()],
  ...nouns.map((noun) => [`${noun.name}.md`, nounPage(noun)] as const),
];

if (process.env.WASL_WRITE === '1') {
  mkdirSync(folder, { recursive: true });
  for (const [name, page] of pages) if (writtenPage(name) !== page) writeFileSync(new URL(name, folder), page);
}

function writtenPage(name: string): string {
  try {
    return readFileSync(new URL(name, folder), 'utf8');
  } catch {
    return '';
  }
}

describe('the handbook', () => {
  it.each(pages)('has %s as the code has it (WASL_WRITE=1 writes it again)', (name, page) => {
    expect(writtenPage(name)).toBe(page);
  });

  it('has no page of a noun that is gone', () => {
    expect(readdirSync(folder).sort()).toEqual(pages.map(([name]) => name).sort());
  });

  it('puts every rule under a noun, and numbers each once', () => {
    expect(new Set(businessRules.map(({ code }) => code)).size).toBe(businessRules.length);
    const names = new Set(nouns.map(({ name }) => name));
    expect(businessRules.filter(({ noun }) => !names.has(noun))).toEqual([]);
  });

  it('draws a machine from its table', () => {
    const lines = diagramOf(enrolmentMachine).split('\n');
    expect(lines.slice(0, 3)).toEqual(['stateDiagram-v2', '  [*] --> PROPOSED', '  PROPOSED --> ENROLLED: enrol']);
    expect(lines).toContain('  INTERRUPTED --> IN_PROGRESS: resume');
    expect(lines).toContain('  CERTIFIED --> [*]');
  });
});
