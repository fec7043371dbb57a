import type { ExecutionResult, GraphQLError } from 'graphql';
import { formatErrorWith } from '#graphql/server/format-error.ts';

/** An answer as it can be compared: its data as text, its errors by place and code. */
export type Comparable = Readonly<{ data: string; errors: readonly string[] }>;

type Given = Readonly<{ data?: unknown; errors?: readonly unknown[] }>;
type Failure = Readonly<{ path?: readonly unknown[]; extensions?: Readonly<Record<string, unknown>> }>;

/** What a client was sent. */
export function comparable({ data = null, errors = [] }: Given): Comparable {
  return { data: JSON.stringify(plain(data)), errors: errors.map((error) => place(error as Failure)).sort() };
}

/** What the ordinary path found, its errors in the words of the one place that formats them. */
export function comparableOf({ data, errors = [] }: ExecutionResult): Comparable {
  const formatError = formatErrorWith({});
  return comparable({
    data: data ?? null,
    errors: errors.map((error: GraphQLError) => formatError(error.toJSON(), error)),
  });
}

function place({ path = [], extensions }: Failure): string {
  return `${path.join('.')} ${extensions?.code}`;
}

/** Cursors of both paths say different things of the same place: what is left of them is the value they end with. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return keyOfCursor(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}

function keyOfCursor(text: string): string {
  if (!/^Wy[I-L][\w-]{20,}$/.test(text)) return text;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parsed) && String(parsed[0]).length === 12 ? `cursor:${moment(String(parsed.at(-1)))}` : text;
  } catch {
    return text;
  }
}

function moment(text: string): string {
  return /^\d{4}-\d{2}-\d{2} \d{2}:/.test(text) ? new Date(text).toISOString() : text;
}
