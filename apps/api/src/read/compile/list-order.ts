import type { EntityMetadata } from '@mikro-orm/core';
import { Refusal } from '@wasl/domain/kernel';
import type { ListDeclaration, Order, OrderInput } from '#graphql/list-args.ts';

/** How many things a page may hold. */
export const mostFirst = 100;

/** How many things a page holds; refused outside 1 to 100. */
export function checkedFirst(first: number): number {
  if (first < 1 || first > mostFirst) throw new Refusal('BAD_INPUT', { field: 'first', least: 1, most: mostFirst });
  return first;
}

/** The properties behind an `orderBy`. */
export function ordersOf(declaration: ListDeclaration | undefined, orderBy: readonly OrderInput[]): Order[] {
  return orderBy.map(({ field, direction }) => {
    const property = declaration?.orders[field];
    if (property === undefined) throw new Refusal('BAD_INPUT', { field: 'orderBy' });
    return [property, direction === 'DESC' ? 'desc' : 'asc'];
  });
}

/** The order with the key at its end, in the direction of the first step, so that no two rows share a place. */
export function keyed(meta: EntityMetadata, orders: readonly Order[]): Order[] {
  const key = String(meta.primaryKeys[0]);
  const distinct = orders.filter(([property], index) => orders.findIndex(([other]) => other === property) === index);
  if (distinct.some(([property]) => property === key)) return distinct;
  return [...distinct, [key, distinct[0]?.[1] ?? 'asc']];
}
