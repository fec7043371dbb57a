import { literal } from './sql-text.ts';

/** Stands where something is null that may not be: no value can look like it, since its quotes would be escaped. */
export const missingText = '{"$missing":true}';

/** The mark as SQL. */
export const missingSql = `${literal(missingText)}::json`;
