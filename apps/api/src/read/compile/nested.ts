import { getArgumentValues, getNamedType, type GraphQLField, isObjectType, type SelectionSetNode } from 'graphql';
import { Refusal } from '@wasl/domain/kernel';
import type { NestedListExtension } from '#graphql/connection.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import type { Bind, Compilation } from './compilation.ts';
import { connectionField } from './connection.ts';
import { afterSql, castsOf, cursorValues, type Keyset, markOf } from './cursor.ts';
import type { RowField, RowSql } from './fields.ts';
import { checkedFirst, keyed, ordersOf } from './list-order.ts';
import { joinSql, type Related, type RowPlace } from './relation.ts';

type Nested = Related & {
  readonly definition: GraphQLField<unknown, unknown>;
  /** How the rows of the list are compiled: a row holds lists and a list holds rows, so one is given the other. */
  readonly compileRow: (compilation: Compilation, place: RowPlace, selections: readonly SelectionSetNode[]) => RowSql;
};

/** A connection below another row: its order and cursor decide the text, their values are bound when it runs. */
export function nestedConnection(compilation: Compilation, nested: Nested): RowField {
  const { place, target, relation, field, definition } = nested;
  const type = getNamedType(definition.type);
  if (!isObjectType(type)) throw new Error(`${definition.name} is no connection.`);
  const row = compilation.alias();
  const argsOf = (variables: Readonly<Record<string, unknown>>) => nestedArgs(definition, nested, variables);
  const keyset = keysetOf(nested, type.name, argsOf(compilation.operation.variableValues));
  const hasCursor = typeof argsOf(compilation.operation.variableValues).after === 'string';
  const bindFirst: Bind = ({ variables }) => checkedFirst(argsOf(variables).first);
  const bindAfter =
    (index: number): Bind =>
    ({ variables, actor }) =>
      cursorValues(keyset, actor, String(argsOf(variables).after))[index];
  const first = compilation.bind(bindFirst, 'int');
  const after = hasCursor ? castsOf(keyset).map((cast, index) => compilation.bind(bindAfter(index), cast)) : null;
  const where = [joinSql(relation, row, place.row), ...compilation.visible(target.published, row)];
  const page = {
    type,
    published: target.published,
    keyset,
    row,
    where,
    first,
    mark: () => compilation.bind(({ actor }) => markOf(keyset, actor), 'text'),
    after: after && afterSql(keyset, row, after),
    compileNode: (selections: readonly SelectionSetNode[]) =>
      nested.compileRow(compilation, { ...target, row }, selections),
  };
  return connectionField(compilation, page, field);
}

function keysetOf({ target, definition }: Nested, list: string, { orderBy }: ListArgs): Keyset {
  const { list: declared, order } = nestedExtension(definition);
  const declaration = declared?.();
  const chosen = orderBy?.length ? ordersOf(declaration, orderBy) : (order ?? declaration?.defaultOrder ?? []);
  return { meta: target.published.meta, list, order: keyed(target.published.meta, chosen) };
}

export function nestedExtension(definition: GraphQLField<unknown, unknown>): NestedListExtension {
  return (definition.extensions.nested ?? {}) as NestedListExtension;
}

/** The arguments of a nested field, its variables and defaults filled in. */
function nestedArgs(
  definition: GraphQLField<unknown, unknown>,
  { field }: Nested,
  variables: Readonly<Record<string, unknown>>,
): ListArgs {
  const { first, after, orderBy }: Readonly<Record<string, unknown>> = getArgumentValues(
    definition,
    field.node,
    variables,
  );
  if (typeof first !== 'number') throw new Refusal('BAD_INPUT', { field: 'first' });
  return { first, after: typeof after === 'string' ? after : null, orderBy: orderBy as ListArgs['orderBy'] };
}
