import { type GraphQLOutputType, isNonNullType } from 'graphql';
import { literal } from './sql-text.ts';

/** Stands where something is null that may not be: no value can look like it, since its quotes would be escaped. */
export const missingText = '{"$missing":true}';

/** The mark as SQL. */
export const missingSql = `${literal(missingText)}::json`;

/** A value, marked as missing where it is null and its type does not allow it. */
export function neverNull(sql: string, type: GraphQLOutputType): string {
  return isNonNullType(type) ? `coalesce(to_json(${sql}), ${missingSql})` : sql;
}
