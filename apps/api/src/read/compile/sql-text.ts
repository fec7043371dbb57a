/** An identifier, quoted. */
export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text constant of ours; values of clients are bound, never written. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A `where` clause, or nothing. */
export function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
}

/** One JSON object from a list of columns. */
export function objectOf(columns: readonly string[]): string {
  return `(select x from (select ${columns.join(', ')}) x)`;
}
