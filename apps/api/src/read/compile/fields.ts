import { missingSql } from './missing.ts';
import { literal, objectOf, quote } from './sql-text.ts';

/**
 * How the text of a column becomes JSON: as it is (numbers, JSON), escaped (texts), in quotes alone (what can hold
 * nothing to escape: days, moments, UUIDs), or as PostgreSQL's `t` and `f`.
 */
export type Form = 'json' | 'text' | 'plain' | 'boolean';

/** What null means: it cannot be; it is an answer; or the type forbids it, and something is missing. */
export type Absence = 'never' | 'null' | 'missing';

/** One value of a row. */
export type ValueField = Readonly<{
  key: string;
  sql: string;
  form: Form;
  absence: Absence;
  /** What stands before the value in the answer: the type in an id. */
  prefix?: string;
  /** Whether there are rows within this value, which may say what they lay open of a person. */
  holdsRows?: boolean;
}>;

/** A name that is the same in every row. */
export type ConstantField = Readonly<{ key: string; constant: string }>;

/** An object within a row: of a relation to one, or of a value that has parts. */
export type ObjectField = Readonly<{
  key: string;
  /** Null where there is no such object; null itself when there always is. */
  there: string | null;
  absence: Absence;
  row: RowFields;
}>;

export type RowField = ValueField | ConstantField | ObjectField;

/** The fields of a row, and what its reading lays open of a person. */
export type RowFields = Readonly<{ fields: readonly RowField[]; seen: string | null }>;

/** What a row contributes to a statement: its fields, and the joins that its to-one relations need. */
export type RowSql = RowFields & Readonly<{ joins: readonly string[] }>;

/** Under this key an object of an answer says what of a person it lays open; no field of a client can be called so. */
export const seenKey = '$seen';

/** A row as one JSON object, made by the database. */
export function jsonObject(row: RowFields): string {
  return objectOf(jsonColumns(row));
}

/** The columns of a sub-select whose rows become the JSON objects. */
export function jsonColumns({ fields, seen }: RowFields): string[] {
  const columns = fields.map((field) => `${jsonOf(field)} as ${quote(field.key)}`);
  // First of all, so that what takes it out of the text need not look behind it.
  return seen === null ? columns : [`${seen} as ${quote(seenKey)}`, ...columns];
}

/** A field as one SQL value that becomes right JSON inside an object. */
export function jsonOf(field: RowField): string {
  if ('constant' in field) return `${literal(field.constant)}::text`;
  if ('row' in field) return jsonOfObject(field);
  const sql = field.prefix === undefined ? field.sql : `${literal(field.prefix)} || ${field.sql}`;
  return field.absence === 'missing' ? `coalesce(to_json(${sql}), ${missingSql})` : sql;
}

function jsonOfObject({ there, absence, row }: ObjectField): string {
  const object = jsonObject(row);
  if (there === null) return object;
  return absence === 'missing'
    ? `case when ${there} is not null then to_json(${object}) else ${missingSql} end`
    : `case when ${there} is not null then ${object} end`;
}
