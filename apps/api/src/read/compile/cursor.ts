import { createHash } from 'node:crypto';
import type { EntityMetadata } from '@mikro-orm/core';
import { Refusal } from '@wasl/domain/kernel';
import type { Order } from '#graphql/list-args.ts';
import { castOf, columnOf } from './compilation.ts';
import { literal } from './sql-text.ts';

/** A list in one order, as its cursors know it. */
export type Keyset = {
  readonly meta: EntityMetadata;
  /** The connection's type: a cursor of another list is refused. */
  readonly list: string;
  /** Ends with the key, so that no two rows share a place. */
  readonly order: readonly Order[];
};

/** The mark of a list and its order inside its cursors. */
function markOf({ list, order }: Keyset): string {
  return createHash('sha256')
    .update(JSON.stringify([list, order]))
    .digest('hex')
    .slice(0, 12);
}

/** The cursor of a row: its values in the order, as text that clients carry back unread. */
export function cursorSql(keyset: Keyset, row: string): string {
  const values = keyset.order.map(([property]) => `${columnOf(keyset.meta, property, row)}::text`);
  const json = `json_build_array(${[literal(markOf(keyset)), ...values].join(', ')})::text`;
  return `translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** The values inside a cursor; refused when it is not one of this list in this order. */
export function cursorValues(keyset: Keyset, cursor: string): string[] {
  const [mark, ...values] = parse(cursor);
  if (mark !== markOf(keyset) || values.length !== keyset.order.length)
    throw new Refusal('BAD_INPUT', { field: 'after' });
  return values;
}

function parse(cursor: string): string[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) && parsed.every((value) => typeof value === 'string') ? parsed : [];
  } catch {
    return [];
  }
}

/** The rows after a place: `(a, b) > (x, y)`, with each column in its own direction, and a first step an index can take. */
export function afterSql(keyset: Keyset, row: string, values: readonly string[]): string {
  const steps = keyset.order.map(([property, direction], index) => ({
    column: columnOf(keyset.meta, property, row),
    beyond: direction === 'desc' ? '<' : '>',
    value: `${values[index]}`,
  }));
  const cases = steps.map(({ column, beyond, value }, index) => {
    const ties = steps.slice(0, index).map((tie) => `${tie.column} = ${tie.value}`);
    return `(${[...ties, `${column} ${beyond} ${value}`].join(' and ')})`;
  });
  const [first] = steps;
  return `(${first?.column} ${first?.beyond}= ${first?.value} and (${cases.join(' or ')}))`;
}

export function orderSql({ meta, order }: Keyset, row: string): string {
  return order.map(([property, direction]) => `${columnOf(meta, property, row)} ${direction}`).join(', ');
}

/** The casts of a cursor's values, in order. */
export function castsOf({ meta, order }: Keyset): string[] {
  return order.map(([property]) => castOf(meta, property));
}
