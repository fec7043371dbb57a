import type { Row } from '../one-sync.ts';
import type { Compilation } from '../compile/compilation.ts';
import { literal } from '../compile/sql-text.ts';

/** What of a reading its writer needs besides the rows: of a page, how many at most and what its cursors begin with. */
export type Given = Readonly<{ first: number; mark: string }>;

/** The text of a statement, and how the rows it gives become the text of an answer; null when there is nothing. */
export type Statement = Readonly<{
  text: string;
  write: (rows: readonly Row[], given: Given) => string | null;
}>;

/** A reading that is one cell of JSON. */
export function oneCell(compilation: Compilation, fieldName: string, read: string): Statement {
  const text = compilation.discloses ? `select ${lineSql(compilation, fieldName, `(${read})`)}` : read;
  return { text, write: ([row]) => row?.[0] ?? null };
}

/** Writes the line of the access log for what a text lays open, and gives the text back: no line, no answer. */
export function lineSql(compilation: Compilation, fieldName: string, text: string): string {
  const request = compilation.bind(({ log }) => log.requestId, 'text');
  const asked = compilation.bind(({ log }) => JSON.stringify(log.asked), 'json');
  const mayBeLate = compilation.bind(({ log }) => log.mayBeLate, 'boolean');
  return `audit.shown(${text}, ${literal(fieldName)}, ${request}, ${asked}, ${mayBeLate})`;
}
