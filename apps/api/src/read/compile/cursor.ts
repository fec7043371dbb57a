import { hash } from 'node:crypto';
import type { EntityMetadata } from '@mikro-orm/core';
import type { Actor } from '@wasl/domain/access';
import { Refusal } from '@wasl/domain/kernel';
import type { Order } from '#graphql/list-args.ts';
import { castOf, columnOf } from './compilation.ts';

/** A list in one order, as its cursors know it. */
export type Keyset = {
  readonly meta: EntityMetadata;
  /** The connection's type: a cursor of another list is refused. */
  readonly list: string;
  /** Ends with the key, so that no two rows share a place. */
  readonly order: readonly Order[];
};

/** What the cursors of a list in one order begin with, for one actor: those of others are refused, as they would be of other lists. */
export function markOf({ list, order }: Pick<Keyset, 'list' | 'order'>, actor: Actor | null): string {
  return hash('sha256', JSON.stringify([list, order, actor?.id]), 'base64url').slice(0, 12);
}

/** A cursor: the mark and the row's values in the order, as text that clients carry back unread. */
export function cursorText(mark: string, values: readonly string[]): string {
  return Buffer.from(JSON.stringify([mark, ...values])).toString('base64url');
}

/** The same written by the database. */
export function cursorSql(keyset: Keyset, row: string, mark: string): string {
  const values = keyset.order.map(([property]) => `${columnOf(keyset.meta, property, row)}::text`);
  const json = `json_build_array(${[mark, ...values].join(', ')})::text`;
  return `translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** The values inside a cursor; refused when it is not one of this actor's, of this list in this order. */
export function cursorValues(keyset: Keyset, actor: Actor | null, cursor: string): string[] {
  return valuesBehind(cursor, markOf(keyset, actor), keyset.order.length);
}

/** So many values behind a mark; refused when the cursor has another one. */
export function valuesBehind(cursor: string, wanted: string, count: number): string[] {
  const [mark, ...values] = parse(cursor);
  if (mark !== wanted || values.length !== count) throw new Refusal('BAD_INPUT', { field: 'after' });
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
