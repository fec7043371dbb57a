import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Derivation } from '#graphql/derived.ts';
import { type Compilation, columnOf, propertyOf, tableOf } from './compilation.ts';
import { nestedConnection } from './nested.ts';
import { jsonSql, scalarSql } from './json-value.ts';
import { missingSql, neverNull } from './missing.ts';
import { joinSql, type Related, relationOf, type RowPlace } from './relation.ts';
import { seenSql } from '../disclosure.ts';
import { collect, type SelectedField } from './selection.ts';
import { literal, objectOf, quote, type RowSql, whereAll } from './sql-text.ts';

type Value = { readonly sql: string; readonly joins?: readonly string[] };

/** The columns and joins that give a row the shape of its selection. */
export function compileRow(compilation: Compilation, place: RowPlace, selections: readonly SelectionSetNode[]): RowSql {
  const columns: string[] = [];
  const joins: string[] = [];
  for (const field of collect(compilation.operation, selections, place.type)) {
    const value = compileField(compilation, place, field);
    columns.push(`${value.sql} as ${quote(field.key)}`);
    joins.push(...(value.joins ?? []));
  }
  const seen = seenSql(place.published, place.row, place.isSingle === true);
  if (seen !== null) {
    compilation.discloses = true;
    columns.unshift(seen);
  }
  return { columns, joins };
}

function compileField(compilation: Compilation, place: RowPlace, field: SelectedField): Value {
  const { type, published, row } = place;
  if (field.name === '__typename') return { sql: `${literal(type.name)}::text` };
  const definition = type.getFields()[field.name];
  if (!definition) throw new Error(`${type.name} has no field ${field.name}.`);
  if (field.name === 'id' && getNamedType(definition.type).name === 'ID' && !derivationOf(definition)) {
    return { sql: `${literal(`${type.name}:`)} || ${row}.${quote(published.key)}` };
  }
  const derivation = derivationOf(definition);
  if (derivation)
    return { sql: neverNull(derivedSql(compilation, place, { definition, derivation, field }), definition.type) };
  return compileProperty(compilation, place, definition, field);
}

function compileProperty(
  compilation: Compilation,
  place: RowPlace,
  definition: GraphQLField<unknown, unknown>,
  field: SelectedField,
): Value {
  const property = propertyOf(place.published.meta, field.name);
  if (!property) throw new Error(`${place.type.name}.${field.name} is neither a column nor a relation nor derived.`);
  if (property.kind === 'scalar') {
    const column = columnOf(place.published.meta, field.name, place.row);
    return { sql: valueSql(compilation, column, definition, field) };
  }
  const target = targetOf(compilation, definition);
  const relation = relationOf(property, target.published.meta);
  if (!relation) throw new Error(`${place.type.name}.${field.name} is a relation that no statement can follow.`);
  if (!relation.isMany) return toOne(compilation, { place, target, relation, field }, definition);
  if (isListType(getNullableType(definition.type)))
    return { sql: plainList(compilation, { place, target, relation, field }) };
  return { sql: nestedConnection(compilation, { place, target, relation, field, definition, compileRow }) };
}

/** The entity behind a relation's field: its type's, or that of the nodes of its connection. */
function targetOf(compilation: Compilation, { type, name }: GraphQLField<unknown, unknown>): Omit<RowPlace, 'row'> {
  const named = getNamedType(type);
  const node =
    isObjectType(named) && named.name.endsWith('Connection')
      ? getNamedType(named.getFields().nodes?.type ?? named)
      : named;
  if (!isObjectType(node)) throw new Error(`${name} leads to ${node.name}, which no entity stands behind.`);
  return { type: node, published: compilation.publication.get(node.name) };
}

function valueSql(
  compilation: Compilation,
  expression: string,
  { type }: GraphQLField<unknown, unknown>,
  field: SelectedField,
): string {
  if (isObjectType(getNamedType(type))) return jsonSql(compilation.operation, expression, type, field.selections);
  return scalarSql(expression, type);
}

type Derived = {
  readonly definition: GraphQLField<unknown, unknown>;
  readonly derivation: Derivation;
  readonly field: SelectedField;
};

function derivedSql(
  compilation: Compilation,
  { published, row }: RowPlace,
  { definition, derivation, field }: Derived,
): string {
  const value = valueSql(compilation, `(${derivation.sql(row)})`, definition, field);
  const conditions = derivation.permission ? compilation.within(published.meta, derivation.permission, row) : [];
  return conditions.length === 0 ? value : `case when ${conditions.join(' and ')} then ${value} end`;
}

export function derivationOf(definition: GraphQLField<unknown, unknown>): Derivation | undefined {
  return definition.extensions.derived as Derivation | undefined;
}

/** A LEFT JOIN: what is missing, out of reach or hidden by row security comes as null, or as missing where it may not be. */
function toOne(
  compilation: Compilation,
  { place, target, relation, field }: Related,
  { type }: GraphQLField<unknown, unknown>,
): Value {
  const row = compilation.alias();
  const conditions = [joinSql(relation, row, place.row), ...compilation.visible(target.published, row)];
  const inner = compileRow(compilation, { ...target, row }, field.selections);
  const join = `left join ${tableOf(target.published.meta)} ${row} on ${conditions.join(' and ')}`;
  const isThere = `${row}.${quote(target.published.key)} is not null`;
  const sql = isNonNullType(type)
    ? `case when ${isThere} then to_json(${objectOf(inner.columns)}) else ${missingSql} end`
    : `case when ${isThere} then ${objectOf(inner.columns)} end`;
  return { sql, joins: [join, ...inner.joins] };
}

/** A short list without pages, in the order of its keys. */
function plainList(compilation: Compilation, { place, target, relation, field }: Related): string {
  const row = compilation.alias();
  const inner = compileRow(compilation, { ...target, row }, field.selections);
  const where = whereAll([joinSql(relation, row, place.row), ...compilation.visible(target.published, row)]);
  const from = `${tableOf(target.published.meta)} ${row} ${inner.joins.join(' ')}`;
  const items = `select ${objectOf(inner.columns)} as item from ${from} ${where} order by ${row}.${quote(target.published.key)}`;
  return `(select coalesce(json_agg(l.item), '[]') from (${items}) l)`;
}
