import type { SelectionSetNode } from 'graphql';
import type { Row } from '../one-sync.ts';
import { type Compilation, columnOf, tableOf } from '../compile/compilation.ts';
import { countSql, memberType, type Page } from '../compile/connection.ts';
import { cursorText, orderSql } from '../compile/cursor.ts';
import type { RowFields } from '../compile/fields.ts';
import { rowStatement } from './row-statement.ts';
import { collect, type SelectedField } from '../compile/selection.ts';
import type { Statement } from './statement.ts';
import { whereAll } from '../compile/sql-text.ts';
import { Columns, constantly, membersWriter, objectWriter, type Write } from './write-row.ts';

/** A page as it came: its rows, whether there are more, and how many the whole list holds. */
type Came = Readonly<{ rows: readonly Row[]; hasMore: boolean; count: string | null; mark: string }>;
type WritePart = (came: Came) => string;

/** The rows of a page in the making: each part of the connection that was asked for adds what it needs. */
type Making = Readonly<{
  compilation: Compilation;
  page: Page;
  columns: Columns;
  joins: string[];
  shown: RowFields[];
}>;

type Options = Readonly<{ fieldName: string; page: Page }>;

/**
 * A Relay connection as plain rows and a writer for them. Only the parts that were selected cost anything: without
 * `pageInfo` no row too many is read, without `totalCount` nothing is counted, and a count alone reads no rows.
 */
export function pageStatement(
  compilation: Compilation,
  { fieldName, page }: Options,
  selections: readonly SelectionSetNode[],
): Statement {
  const fields = collect(compilation.operation, selections, page.type);
  const making: Making = { compilation, page, columns: new Columns(), joins: [], shown: [] };
  const parts = fields.map((field) => [`${JSON.stringify(field.key)}:`, partWriter(making, field)] as const);
  const names = new Set(fields.map(({ name }) => name));
  const { columns, joins, shown } = making;
  const limit = names.has('pageInfo') ? `${page.first} + 1` : page.first;
  const after = page.after === null ? page.where : [...page.where, page.after];
  const hasRows = names.has('nodes') || names.has('edges') || names.has('pageInfo');
  const source = hasRows
    ? `from ${tableOf(page.published.meta)} ${page.row} ${joins.join(' ')} ${whereAll(after)}
       order by ${orderSql(page.keyset, page.row)}`
    : 'where false';
  const count = names.has('totalCount') ? countSql(page) : null;
  const { text, open } = rowStatement({
    compilation,
    fieldName,
    columns,
    shown,
    source,
    limit: hasRows ? limit : null,
    count,
  });
  return {
    text,
    write(rows, { first, mark }) {
      const { rows: all, count } = open(rows);
      const came = { rows: all.slice(0, first), hasMore: all.length > first, count, mark };
      return `{${parts.map(([head, write]) => head + write(came)).join(',')}}`;
    },
  };
}

function partWriter(making: Making, { name, selections }: SelectedField): WritePart {
  switch (name) {
    case '__typename':
      return constantly(JSON.stringify(making.page.type.name));
    case 'nodes':
      return listWriter(nodeWriter(making, selections));
    case 'edges':
      return listWriter(edgeWriter(making, selections));
    case 'pageInfo':
      return pageInfoWriter(making, selections);
    case 'totalCount':
      return ({ count }) => `${count}`;
    default:
      throw new Error(`A connection has no ${name}.`);
  }
}

function listWriter(write: Write): WritePart {
  return ({ rows, mark }) => `[${rows.map((row) => write(row, mark)).join(',')}]`;
}

function nodeWriter({ page, columns, joins, shown }: Making, selections: readonly SelectionSetNode[]): Write {
  const node = page.compileNode(selections);
  joins.push(...node.joins);
  shown.push(node);
  return objectWriter(node.fields, columns);
}

function edgeWriter(making: Making, selections: readonly SelectionSetNode[]): Write {
  const type = memberType(making.page.type, 'edges');
  const members = collect(making.compilation.operation, selections, type).map(({ key, name, selections: below }) => {
    if (name === '__typename') return [key, constantly(JSON.stringify(type.name))] as const;
    return [key, name === 'node' ? nodeWriter(making, below) : cursorWriter(making)] as const;
  });
  return membersWriter(members);
}

function cursorWriter({ page: { keyset, row }, columns }: Making): Write {
  const places = keyset.order.map(([property]) => columns.place(`${columnOf(keyset.meta, property, row)}`));
  return (cells, mark) =>
    `"${cursorText(
      mark,
      places.map((place) => `${cells[place]}`),
    )}"`;
}

function pageInfoWriter(making: Making, selections: readonly SelectionSetNode[]): WritePart {
  const type = memberType(making.page.type, 'pageInfo');
  const members = collect(making.compilation.operation, selections, type).map(
    ({ key, name }) => [`${JSON.stringify(key)}:`, infoWriter(making, name)] as const,
  );
  return (came) => `{${members.map(([head, write]) => head + write(came)).join(',')}}`;
}

function infoWriter(making: Making, name: string): WritePart {
  if (name === '__typename') return constantly('"PageInfo"');
  if (name === 'hasNextPage') return ({ hasMore }) => String(hasMore);
  if (name === 'hasPreviousPage') return constantly('false');
  const write = cursorWriter(making);
  return ({ rows, mark }) => {
    const end = rows.at(name === 'startCursor' ? 0 : -1);
    return end ? write(end, mark) : 'null';
  };
}
