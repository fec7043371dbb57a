import type { Row } from '../one-sync.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { RowFields } from '../compile/fields.ts';
import { mostFirst } from '../compile/list-order.ts';
import { lineSql } from './statement.ts';
import { literal } from '../compile/sql-text.ts';
import type { Columns } from './write-row.ts';
import { seenKey } from '../compile/fields.ts';

/** Plain rows in the making. */
export type PlainRows = Readonly<{
  compilation: Compilation;
  /** The root field, as the access log names it. */
  fieldName: string;
  columns: Columns;
  /** What each row lays open of a person. */
  shown: readonly RowFields[];
  /** `from … where … order by …`. */
  source: string;
  /** The placeholder of how many rows at most; null for those that are one or none. */
  limit: string | null;
  /** A count beside the rows: there also when there are none. */
  count: string | null;
}>;

/** What came back: the rows, and the count where one was asked for. */
export type Came = Readonly<{ rows: readonly Row[]; count: string | null }>;
export type RowStatement = Readonly<{ text: string; open: (rows: readonly Row[]) => Came }>;

/**
 * Plain rows: the database sends columns and the answer is written here, which costs it half of what JSON would.
 * A count, or the line of the access log, stands in a row of its own beside them, so that neither needs a page to be.
 */
export function rowStatement(plain: PlainRows): RowStatement {
  const { columns, count } = plain;
  const line = plain.compilation.discloses ? accessLine(plain) : null;
  // After the line has had its columns.
  const cells = columns.list.map((sql, index) => `${sql} as c${index}`);
  if (line === null && count === null) {
    return { text: rowsSql(plain, cells), open: (rows) => ({ rows, count: null }) };
  }
  const given = cells.map((_, index) => `p.c${index}`);
  const beside = `select ${count ?? 'null'} as total, ${line ?? 'null'} as line`;
  const text = `with p as (${rowsSql(plain, ['true as there', ...cells])})
    select ${[...given, 'p.there', 'b.total', 'b.line'].join(', ')} from (${beside}) b left join p on true`;
  const there = cells.length;
  return {
    text,
    open: (rows) => ({ rows: rows[0]?.[there] === null ? [] : rows, count: rows[0]?.[there + 1] ?? null }),
  };
}

/**
 * How long a page is at most stands in the text, how long it is does not. Without the first PostgreSQL takes a page for
 * a tenth of the table, finds no plan for all values that it likes, and plans every reading anew: that costs more than
 * the reading.
 */
function rowsSql({ source, limit }: PlainRows, cells: readonly string[]): string {
  const rows = `select ${cells.join(', ')} ${source}`;
  return limit === null ? rows : `select * from (${rows} limit ${mostFirst + 1}) q limit ${limit}`;
}

/** Whether the line is written; its text is not sent a second time. */
function accessLine({ compilation, fieldName, columns, shown }: PlainRows): string {
  const texts = shown.flatMap((row) => marksOf(row, columns));
  const marks = `(select string_agg(concat(${texts.join(', ')}), '') from p)`;
  return `${lineSql(compilation, fieldName, marks)} is not null`;
}

/** Where the marks of a row are found, among its columns. */
function marksOf({ fields, seen }: RowFields, columns: Columns): string[] {
  const own = seen === null ? [] : [`${literal(`"${seenKey}":"`)} || p.c${columns.place(seen)} || '"'`];
  const below = fields.flatMap((field) => {
    if ('row' in field) return marksOf(field.row, columns);
    return 'holdsRows' in field && field.holdsRows ? [`p.c${columns.place(field.sql)}::text`] : [];
  });
  return [...own, ...below];
}
