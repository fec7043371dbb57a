import type { Row } from '../one-sync.ts';
import type { Absence, Form, RowField } from '../compile/fields.ts';
import { missingText } from '../compile/missing.ts';

/** Makes the JSON text of one thing out of the cells of a row; cursors begin with the mark. */
export type Write = (row: Row, mark: string) => string;

/** The columns of a statement in the making: the same expression is one column, however often it is asked for. */
export class Columns {
  readonly list: string[] = [];
  private readonly places = new Map<string, number>();

  /** The place of a column in each row. */
  place(sql: string): number {
    const known = this.places.get(sql);
    if (known !== undefined) return known;
    this.places.set(sql, this.list.length);
    return this.list.push(sql) - 1;
  }
}

/** The writer of an object with these fields; the columns it reads are added to the statement. */
export function objectWriter(fields: readonly RowField[], columns: Columns): Write {
  return membersWriter(fields.map((field) => [field.key, fieldWriter(field, columns)]));
}

/** The writer of an object with these members. */
export function membersWriter(members: readonly (readonly [key: string, write: Write])[]): Write {
  const parts = members.map(([key, write], index) => ({
    head: `${index === 0 ? '' : ','}${JSON.stringify(key)}:`,
    write,
  }));
  return (row, mark) => {
    let text = '{';
    for (const { head, write } of parts) text += head + write(row, mark);
    return `${text}}`;
  };
}

const forms: Readonly<Record<Form, (cell: string) => string>> = {
  json: (cell) => cell,
  text: (cell) => JSON.stringify(cell),
  plain: (cell) => `"${cell}"`,
  boolean: (cell) => (cell === 't' ? 'true' : 'false'),
};

function fieldWriter(field: RowField, columns: Columns): Write {
  if ('constant' in field) return constantly(JSON.stringify(field.constant));
  const absent = textOfNull(field.absence);
  if ('row' in field) {
    const write = objectWriter(field.row.fields, columns);
    if (field.there === null) return write;
    const there = columns.place(field.there);
    return (row, mark) => (row[there] === null ? absent : write(row, mark));
  }
  const at = columns.place(field.sql);
  const form = forms[field.form];
  const { prefix = '' } = field;
  return (row) => {
    const cell = row[at];
    return cell === null || cell === undefined ? absent : form(prefix + cell);
  };
}

export function constantly(text: string): () => string {
  return () => text;
}

function textOfNull(absence: Absence): string {
  return absence === 'missing' ? missingText : 'null';
}
