import { getNamedType, type GraphQLObjectType, isObjectType, type SelectionSetNode } from 'graphql';
import { type Compilation, tableOf } from './compilation.ts';
import { cursorSql, type Keyset, orderSql } from './cursor.ts';
import { jsonColumns, jsonObject, type RowField, type RowSql } from './fields.ts';
import type { Published } from '../publication.ts';
import { collect, type SelectedField } from './selection.ts';
import { literal, objectOf, quote, whereAll } from './sql-text.ts';

export type Page = {
  readonly type: GraphQLObjectType;
  readonly published: Published;
  readonly keyset: Keyset;
  readonly row: string;
  /** What the whole list holds. */
  readonly where: readonly string[];
  /** The place it goes on from, as a condition; null from the start. */
  readonly after: string | null;
  /** The placeholder of how many at most. */
  readonly first: string;
  /** The fields and joins of a node of the page. */
  readonly compileNode: (selections: readonly SelectionSetNode[]) => RowSql;
};

/** A page below another row: the placeholder of what its cursors begin with is taken when a cursor is asked for. */
type NestedPage = Page & { readonly mark: () => string };

/** A count goes no further: what is larger is counted by the figures. */
const mostCounted = 100_000;

/** The rows of a page in the making: each part of the connection that was asked for adds what it needs. */
type Rows = { readonly columns: string[]; readonly joins: string[]; hasCursor: boolean; isNumbered: boolean };

/**
 * A Relay connection below another row. A plain list of nodes, counted or not, is all that most ask for: it is an
 * aggregate over their own columns, and the object around it costs nothing.
 */
export function connectionField(
  compilation: Compilation,
  page: NestedPage,
  { key, selections }: SelectedField,
): RowField {
  const asked = collect(compilation.operation, selections, page.type);
  const isPlain = asked.every(({ name }) => name === 'nodes' || name === 'totalCount' || name === '__typename');
  if (!isPlain) {
    const sql = `(select to_json(r) from (${connectionSql(compilation, page, asked)}) r)`;
    return { key, sql, form: 'json', absence: 'never', holdsRows: true };
  }
  const fields = asked.map((field): RowField => {
    if (field.name === '__typename') return { key: field.key, constant: page.type.name };
    const isCount = field.name === 'totalCount';
    const sql = isCount ? countSql(page) : nodesSql(page, field.selections);
    return { key: field.key, sql, form: 'json', absence: 'never', holdsRows: !isCount };
  });
  return { key, there: null, absence: 'never', row: { fields, seen: null } };
}

/** The nodes of a page and nothing else of it. */
function nodesSql(page: NestedPage, selections: readonly SelectionSetNode[]): string {
  const { joins, ...node } = page.compileNode(selections);
  const columns = jsonColumns(node);
  const rows = rowsSql(page, { columns, joins: [...joins], hasCursor: false, isNumbered: false });
  return `(select coalesce(json_agg(p), '[]') from (${rows}) p)`;
}

/**
 * A Relay connection below another row, as one JSON value. Only the parts that were selected cost anything: without `pageInfo` no row too
 * many is read, without `totalCount` nothing is counted, and a count alone reads no rows.
 */
function connectionSql(compilation: Compilation, page: NestedPage, fields: readonly SelectedField[]): string {
  const rows: Rows = {
    columns: [],
    joins: [],
    hasCursor: false,
    isNumbered: fields.some(({ name }) => name === 'pageInfo'),
  };
  const parts = fields.map((field) => `${partSql(compilation, page, rows, field)} as ${quote(field.key)}`);
  const needsRows = fields.some(({ name }) => name !== 'totalCount' && name !== '__typename');
  const from = needsRows ? `from (${rowsSql(page, rows)}) p` : '';
  return `select ${parts.join(', ')} ${from}`;
}

function partSql(compilation: Compilation, page: Page, rows: Rows, field: SelectedField): string {
  switch (field.name) {
    case '__typename':
      return `${literal(page.type.name)}::text`;
    case 'nodes':
      return aggregate(page, rows, nodeSql(page, rows, field.selections));
    case 'edges':
      return aggregate(page, rows, edgeSql(compilation, page, rows, field.selections));
    case 'pageInfo':
      return pageInfoSql(compilation, page, rows, field.selections);
    case 'totalCount':
      return countSql(page);
    default:
      throw new Error(`A connection has no ${field.name}.`);
  }
}

/** The list's own conditions without the cursor's, over the same alias in a sub-select: right on an empty page too. */
export function countSql({ published, row, where }: Page): string {
  return `(select count(*)::int from (select from ${tableOf(published.meta)} ${row} ${whereAll(where)} limit ${mostCounted}) c)`;
}

function aggregate({ first }: Page, { isNumbered }: Rows, item: string): string {
  return `coalesce(json_agg(${item})${isNumbered ? ` filter (where p.number <= ${first})` : ''}, '[]')`;
}

/** Adds the node's columns to the rows, and says how the page refers to them. */
function nodeSql(page: Page, rows: Rows, selections: readonly SelectionSetNode[]): string {
  const node = page.compileNode(selections);
  const name = `n${rows.columns.length}`;
  rows.columns.push(`${jsonObject(node)} as ${name}`);
  rows.joins.push(...node.joins);
  return `p.${name}`;
}

function edgeSql(compilation: Compilation, page: Page, rows: Rows, selections: readonly SelectionSetNode[]): string {
  const type = memberType(page.type, 'edges');
  const columns = collect(compilation.operation, selections, type).map((field) => {
    const key = quote(field.key);
    if (field.name === '__typename') return `${literal(type.name)}::text as ${key}`;
    if (field.name === 'node') return `${nodeSql(page, rows, field.selections)} as ${key}`;
    rows.hasCursor = true;
    return `p.place as ${key}`;
  });
  return objectOf(columns);
}

function pageInfoSql(
  compilation: Compilation,
  { type, first }: Page,
  rows: Rows,
  selections: readonly SelectionSetNode[],
): string {
  const columns = collect(compilation.operation, selections, memberType(type, 'pageInfo')).map((field) => {
    const key = quote(field.key);
    if (field.name === '__typename') return `'PageInfo'::text as ${key}`;
    if (field.name === 'hasNextPage') return `count(p.number) > ${first} as ${key}`;
    if (field.name === 'hasPreviousPage') return `false as ${key}`;
    rows.hasCursor = true;
    // In the order of the rows, as `json_agg` beside it: an order of its own here would change the other's.
    const place = field.name === 'startCursor' ? '1' : `least(count(p.number), ${first})`;
    return `(array_agg(p.place))[${place}] as ${key}`;
  });
  // The counts belong to the page: inside a sub-select of their own they would count that sub-select.
  return `json_build_object(${columns.map(toPair).join(', ')})`;
}

/** `expression as "key"` as an argument pair of `json_build_object`. */
function toPair(column: string): string {
  const at = column.lastIndexOf(' as "');
  return `${literal(column.slice(at + 5, -1))}, ${column.slice(0, at)}`;
}

function rowsSql(page: NestedPage, { columns, joins, hasCursor, isNumbered }: Rows): string {
  const order = orderSql(page.keyset, page.row);
  const selected = [
    ...columns,
    ...(hasCursor ? [`${cursorSql(page.keyset, page.row, page.mark())} as place`] : []),
    ...(isNumbered ? [`row_number() over (order by ${order}) as number`] : []),
  ];
  const where = whereAll(page.after === null ? page.where : [...page.where, page.after]);
  const limit = isNumbered ? `${page.first} + 1` : page.first;
  return `select ${selected.join(', ')} from ${tableOf(page.published.meta)} ${page.row} ${joins.join(' ')} ${where} order by ${order} limit ${limit}`;
}

export function nodeTypeOf(connection: GraphQLObjectType): GraphQLObjectType {
  return memberType(connection, 'nodes');
}

export function memberType(type: GraphQLObjectType, field: string): GraphQLObjectType {
  const member = type.getFields()[field];
  const named = member && getNamedType(member.type);
  if (!isObjectType(named)) throw new Error(`${type.name}.${field} is not of an object type.`);
  return named;
}
