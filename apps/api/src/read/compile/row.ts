import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Derivation } from '#graphql/derived.ts';
import { seenSql } from '../disclosure.ts';
import { type Compilation, columnOf, propertyOf, tableOf } from './compilation.ts';
import { jsonColumns, type RowField, type RowSql } from './fields.ts';
import { nestedConnection } from './nested.ts';
import { joinSql, type Related, relationOf, type RowPlace } from './relation.ts';
import { collect, type SelectedField } from './selection.ts';
import { quote, whereAll } from './sql-text.ts';
import { absenceOf, valueField } from './value.ts';

/** A selected field, and the joins it needs. */
type Compiled = Readonly<{ field: RowField; joins?: readonly string[] }>;
type Definition = GraphQLField<unknown, unknown>;

/** The fields and joins that give a row the shape of its selection. */
export function compileRow(compilation: Compilation, place: RowPlace, selections: readonly SelectionSetNode[]): RowSql {
  const compiled = collect(compilation.operation, selections, place.type).map((field) =>
    compileField(compilation, place, field),
  );
  const seen = seenSql(place.published, place.row, place.isSingle === true);
  if (seen !== null) compilation.discloses = true;
  return { fields: compiled.map(({ field }) => field), seen, joins: compiled.flatMap(({ joins }) => joins ?? []) };
}

function compileField(compilation: Compilation, place: RowPlace, selected: SelectedField): Compiled {
  const { type, published, row } = place;
  const { key, name } = selected;
  if (name === '__typename') return { field: { key, constant: type.name } };
  const definition = type.getFields()[name];
  if (!definition) throw new Error(`${type.name} has no field ${name}.`);
  const derivation = derivationOf(definition);
  if (derivation) return { field: derivedField(compilation, place, { definition, derivation, selected }) };
  if (name !== 'id' || getNamedType(definition.type).name !== 'ID')
    return propertyField(compilation, place, definition, selected);
  const id = { key, sql: `${row}.${quote(published.key)}`, prefix: `${type.name}:`, absence: 'never' } as const;
  return { field: { ...id, form: published.hasUuid ? 'plain' : 'text' } };
}

function propertyField(
  compilation: Compilation,
  place: RowPlace,
  definition: Definition,
  selected: SelectedField,
): Compiled {
  const { meta } = place.published;
  const property = propertyOf(meta, selected.name);
  if (!property) throw new Error(`${place.type.name}.${selected.name} is neither a column nor a relation nor derived.`);
  if (property.kind === 'scalar') {
    const column = { sql: columnOf(meta, selected.name, place.row), isNullable: property.nullable === true };
    const value = { ...column, columnType: property.columnTypes[0] ?? '' };
    return { field: valueField(compilation.operation, selected, definition.type, value) };
  }
  const target = targetOf(compilation, definition);
  const relation = relationOf(property, target.published.meta);
  if (!relation) throw new Error(`${place.type.name}.${selected.name} is a relation that no statement can follow.`);
  const related = { place, target, relation, field: selected };
  if (!relation.isMany) return toOne(compilation, related, definition);
  if (!isListType(getNullableType(definition.type)))
    return { field: nestedConnection(compilation, { ...related, definition, compileRow }) };
  const sql = plainList(compilation, related);
  return { field: { key: selected.key, sql, form: 'json', absence: 'never', holdsRows: true } };
}

/** The entity behind a relation's field: its type's, or that of the nodes of its connection. */
function targetOf(compilation: Compilation, { type, name }: Definition): Omit<RowPlace, 'row'> {
  const named = getNamedType(type);
  const node =
    isObjectType(named) && named.name.endsWith('Connection')
      ? getNamedType(named.getFields().nodes?.type ?? named)
      : named;
  if (!isObjectType(node)) throw new Error(`${name} leads to ${node.name}, which no entity stands behind.`);
  return { type: node, published: compilation.publication.get(node.name) };
}

type Derived = Readonly<{ definition: Definition; derivation: Derivation; selected: SelectedField }>;

function derivedField(
  compilation: Compilation,
  { published, row }: RowPlace,
  { definition, derivation, selected }: Derived,
): RowField {
  const { permission } = derivation;
  const conditions = permission ? compilation.within(published.meta, permission, row) : [];
  const value = `(${derivation.sql(row)})`;
  const sql = conditions.length === 0 ? value : `(case when ${conditions.join(' and ')} then ${value} end)`;
  return valueField(compilation.operation, selected, definition.type, { sql, isNullable: true });
}

export function derivationOf(definition: Definition): Derivation | undefined {
  return definition.extensions.derived as Derivation | undefined;
}

/** A LEFT JOIN: what is missing, out of reach or hidden by row security comes as null, or as missing where it may not be. */
function toOne(compilation: Compilation, { place, target, relation, field }: Related, { type }: Definition): Compiled {
  const row = compilation.alias();
  const conditions = [joinSql(relation, row, place.row), ...compilation.visible(target.published, row)];
  const { joins, ...inner } = compileRow(compilation, { ...target, row }, field.selections);
  const join = `left join ${tableOf(target.published.meta)} ${row} on ${conditions.join(' and ')}`;
  const there = `${row}.${quote(target.published.key)}`;
  const absence = absenceOf(type, { isNullable: true });
  return { field: { key: field.key, there, absence, row: inner }, joins: [join, ...joins] };
}

/** A short list without pages, in the order of its keys. */
function plainList(compilation: Compilation, { place, target, relation, field }: Related): string {
  const row = compilation.alias();
  const inner = compileRow(compilation, { ...target, row }, field.selections);
  const where = whereAll([joinSql(relation, row, place.row), ...compilation.visible(target.published, row)]);
  const from = `${tableOf(target.published.meta)} ${row} ${inner.joins.join(' ')}`;
  const items = `select ${jsonColumns(inner).join(', ')} from ${from} ${where} order by ${row}.${quote(target.published.key)}`;
  return `(select coalesce(json_agg(l), '[]') from (${items}) l)`;
}
