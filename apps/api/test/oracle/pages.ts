import type { EntityMetadata } from '@mikro-orm/core';
import type { GraphQLField } from 'graphql';
import { declarationOf, type ListArgs, type ListDeclaration, type Order } from '#graphql/list-args.ts';
import { keyOf } from '#graphql/ids.ts';
import { keyed, ordersOf } from '#read/compile/list-order.ts';
import { nestedExtension } from '#read/compile/nested.ts';
import { plainKey } from './loaders.ts';

type Entity = Record<string, unknown>;

/** The declaration and the whole order of a list; below another thing the field says them. */
export function listArgsOf(meta: EntityMetadata, args: ListArgs, field?: GraphQLField<unknown, unknown>) {
  const nested = field && nestedExtension(field);
  const declaration = nested ? nested.list?.() : declarationOf(args);
  const usual = nested?.order ?? declaration?.defaultOrder ?? [];
  const order: Order[] = args.orderBy?.length ? ordersOf(declaration, args.orderBy) : [...usual];
  return { declaration, order: keyed(meta, order) };
}

/** A page from its beginning; its cursors are the last of the values that its things are ordered by. */
export function pageOf(all: readonly Entity[], first: number, order: readonly Order[]) {
  const nodes = all.slice(0, first);
  const edges = nodes.map((node) => ({ node, cursor: `cursor:${textOf(node[String(order.at(-1)?.[0])])}` }));
  const pageInfo = {
    hasNextPage: all.length > first,
    hasPreviousPage: false,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { nodes, edges, pageInfo, totalCount: all.length };
}

function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(plainKey(value));
}

// biome-ignore lint/suspicious/noExplicitAny: values of every kind are compared, both of the same.
type Test = (value: any, operand: any) => boolean;
const tests: Readonly<Record<string, Test>> = {
  eq: (value, operand) => value === operand,
  in: (value, operand: unknown[]) => operand.includes(value),
  gte: (value, operand) => value >= operand,
  lte: (value, operand) => value <= operand,
  lt: (value, operand) => value < operand,
  startsWith: (value, operand) => String(value).startsWith(operand),
  within: (value, operand) => value === operand || String(value).startsWith(`${operand}.`),
};

/** Whether all the conditions hold, each read from its operators: the filters' own SQL is not asked. */
export function keeper(
  meta: EntityMetadata,
  declaration: ListDeclaration | undefined,
  { where }: ListArgs,
): (entity: Entity) => boolean {
  const given = Object.entries(where ?? {}).filter(([, condition]) => condition !== null && condition !== undefined);
  const conditions = given.flatMap(([name, condition]) => {
    const property = propertyOf(declaration, name, condition);
    return Object.entries(condition as object).map(([operator, operand]) => ({ property, operator, operand }));
  });
  return (entity) =>
    conditions.every(({ property, operator, operand }) => {
      if (operand === null || operand === undefined) return true;
      const value = comparable(plainKey(entity[property]));
      const test = tests[operator];
      if (!test) throw new Error(`The ordinary path knows no ${operator}.`);
      const isId = meta.props.some(({ name: known }) => known === property) && isGlobalId(operand);
      return value !== null && test(value, operandOf(operand, isId));
    });
}

/** Which property a filter is over: it asks for its column, and we listen. */
function propertyOf(declaration: ListDeclaration | undefined, name: string, condition: unknown): string {
  const heard: string[] = [];
  const column = (property: string) => {
    heard.push(property);
    return property;
  };
  const place = { alias: 't', column, cast: () => 'text', bind: () => '?', hasParts: () => true };
  declaration?.filters[name]?.conditions(place, condition);
  const [property] = heard;
  if (property === undefined) throw new Error(`The filter ${name} is over no property.`);
  return property;
}

const globalId = /^[A-Z][A-Za-z]+:[\w.-]+$/;
function isGlobalId(operand: unknown): boolean {
  const [first] = Array.isArray(operand) ? operand : [operand];
  return typeof first === 'string' && globalId.test(first);
}

function operandOf(operand: unknown, isId: boolean): unknown {
  if (Array.isArray(operand)) return operand.map((each) => operandOf(each, isId));
  if (isId && typeof operand === 'string') return keyOf(operand, operand.slice(0, operand.indexOf(':')));
  return operand instanceof Date ? operand.getTime() : operand;
}

function comparable(value: unknown): string | number | boolean | null {
  if (value instanceof Date) return value.getTime();
  return value === undefined || value === null ? null : (value as string | number | boolean);
}
