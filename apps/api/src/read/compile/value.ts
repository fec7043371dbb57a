import {
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { type Absence, type Form, jsonOf, type RowField } from './fields.ts';
import { collect, type Operation, type SelectedField } from './selection.ts';
import { literal } from './sql-text.ts';

const moment = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** A value as SQL gives it: its expression, the type of it where a column says so, and whether it can be null. */
export type SqlValue = Readonly<{ sql: string; columnType?: string; isNullable: boolean }>;

/** A value in the form its scalar has in JSON: money is a number, a day its ISO text, a moment with milliseconds in UTC. */
export function valueField(
  operation: Operation,
  { key, selections }: Pick<SelectedField, 'key' | 'selections'>,
  type: GraphQLOutputType,
  value: SqlValue,
): RowField {
  if (isObjectType(getNamedType(type))) return partsField(operation, { key, selections }, type, value);
  const absence = absenceOf(type, value);
  const isList = isListType(getNullableType(type));
  if (getNamedType(type).name === 'DateTime' && !isList)
    return { key, sql: `to_char(${value.sql} at time zone 'UTC', ${moment})`, form: 'plain', absence };
  const form = isList ? undefined : formOf(value.columnType);
  return form ? { key, sql: value.sql, form, absence } : { key, sql: `to_json(${value.sql})`, form: 'json', absence };
}

/** How a column's text becomes JSON; undefined when PostgreSQL has to say. */
function formOf(columnType = ''): Form | undefined {
  if (/^(smallint|int|integer|bigint|numeric|real|double|json)/.test(columnType)) return 'json';
  if (/^(text|varchar|char)/.test(columnType) && !columnType.endsWith(']')) return 'text';
  if (/^(uuid|date)$/.test(columnType)) return 'plain';
  return columnType.startsWith('bool') ? 'boolean' : undefined;
}

/** What null means where a type says what it allows and SQL what can be. */
export function absenceOf(type: GraphQLOutputType, { isNullable }: Pick<SqlValue, 'isNullable'>): Absence {
  if (!isNonNullType(type)) return 'null';
  return isNullable ? 'missing' : 'never';
}

type Parts = Pick<SelectedField, 'key' | 'selections'>;

/** A jsonb value shaped by the selection, without a table behind it: words in three languages, frozen figures. */
function partsField(
  operation: Operation,
  { key, selections }: Parts,
  type: GraphQLOutputType,
  { sql, isNullable }: SqlValue,
): RowField {
  const nullable = getNullableType(type);
  const absence = absenceOf(type, { isNullable });
  if (isListType(nullable)) {
    const item = partsField(operation, { key, selections }, nullable.ofType, { sql: 'e.value', isNullable: true });
    const list = `(select coalesce(json_agg(${jsonOf(item)} order by e.ordinality), '[]') from jsonb_array_elements(${sql}) with ordinality e)`;
    return { key, sql: `case when jsonb_typeof(${sql}) <> 'null' then ${list} end`, form: 'json', absence };
  }
  if (!isObjectType(nullable)) return { key, sql: `nullif(${sql}, 'null')`, form: 'json', absence };
  const row = { fields: memberFields(operation, selections, nullable, sql), seen: null };
  return { key, there: isNullable ? `nullif(jsonb_typeof(${sql}), 'null')` : null, absence, row };
}

function memberFields(
  operation: Operation,
  selections: readonly SelectionSetNode[],
  type: GraphQLObjectType,
  sql: string,
): RowField[] {
  const members = type.getFields();
  return collect(operation, selections, type).map((field) => {
    if (field.name === '__typename') return { key: field.key, constant: type.name };
    const member = members[field.name];
    if (!member) throw new Error('A document that was validated selects only fields that exist.');
    const part = { sql: `(${sql} -> ${literal(member.name)})`, isNullable: true };
    return partsField(operation, field, member.type, part);
  });
}
