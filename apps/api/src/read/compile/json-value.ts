import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { neverNull } from './missing.ts';
import { type Operation, collect } from './selection.ts';
import { literal, objectOf, quote } from './sql-text.ts';

const moment = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** An SQL value in the form its scalar has in JSON. Most are right as they are: money is a number, a day its ISO text. */
export function scalarSql(expression: string, type: GraphQLOutputType): string {
  if (getNamedType(type).name !== 'DateTime' || isListType(getNullableType(type))) return expression;
  return `to_char(${expression} at time zone 'UTC', ${moment})`;
}

/** A jsonb value shaped by the selection, without a table behind it: words in three languages, frozen figures. */
export function jsonSql(
  operation: Operation,
  expression: string,
  type: GraphQLOutputType,
  selections: readonly SelectionSetNode[],
): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = jsonSql(operation, 'e.value', nullable.ofType, selections);
    const items = `(select coalesce(json_agg(${item} order by e.ordinality), '[]') from jsonb_array_elements(${expression}) with ordinality e)`;
    return neverNull(orNull(expression, items), type);
  }
  if (!isObjectType(nullable))
    return isNonNullType(type) ? neverNull(`nullif(${expression}, 'null')`, type) : expression;
  const members = nullable.getFields();
  const columns = collect(operation, selections, nullable).map((field) => {
    const key = quote(field.key);
    if (field.name === '__typename') return `${literal(nullable.name)}::text as ${key}`;
    return `${memberSql(operation, expression, members[field.name], field.selections)} as ${key}`;
  });
  return neverNull(orNull(expression, objectOf(columns)), type);
}

function memberSql(
  operation: Operation,
  expression: string,
  member: GraphQLField<unknown, unknown> | undefined,
  selections: readonly SelectionSetNode[],
): string {
  if (!member) throw new Error('A document that was validated selects only fields that exist.');
  return jsonSql(operation, `(${expression} -> ${literal(member.name)})`, member.type, selections);
}

function orNull(expression: string, value: string): string {
  return `case when jsonb_typeof(${expression}) <> 'null' then ${value} end`;
}
