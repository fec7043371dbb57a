import type { EntityClass } from '@mikro-orm/core';
import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { mayEver, type Permission } from '@wasl/domain/access';
import { Refusal } from '@wasl/domain/kernel';
import { anyWay, otherWays } from '#access/other-ways.ts';
import { scopeSql } from '#access/scope-sql.ts';
import type { Context } from '#graphql/context.ts';
import { declarationOf, type ListArgs } from '#graphql/list-args.ts';
import type { Policy } from '#access/policy.ts';
import { castOf, columnOf, placesFor, scopeFor, tableOf } from './compile/compilation.ts';
import { nodeTypeOf } from './compile/connection.ts';
import { compileRow } from './compile/row.ts';
import { afterSql, castsOf, cursorValues, type Keyset, markOf } from './compile/cursor.ts';
import { jsonObject } from './compile/fields.ts';
import { pageStatement } from './rows/page.ts';
import { singleStatement } from './rows/single.ts';
import { oneCell } from './rows/statement.ts';
import { checkedFirst, keyed, ordersOf } from './compile/list-order.ts';
import { type Prepared, prepare, RootValues } from './plan-cache.ts';
import type { Published } from './publication.ts';
import { quote, whereAll } from './compile/sql-text.ts';
import { selectionsOf } from './compile/selection.ts';

const row = 't0';

/** A page of a list: conditions, order and cursor decide the text; their values and `first` are bound. */
export function planList(
  context: Context,
  entity: EntityClass<object>,
  args: ListArgs,
  info: GraphQLResolveInfo,
): Prepared {
  const type = objectTypeOf(info);
  const published = context.platform.publication.get(nodeTypeOf(type).name);
  assertShows(published, entity, info);
  const root = new RootValues();
  const first = root.bind(checkedFirst(args.first), 'int');
  const declaration = declarationOf(args);
  const where = [...filtersOf(context, published, args, root), ...rootScope(context, published, info, root)];
  const order = args.orderBy?.length ? ordersOf(declaration, args.orderBy) : (declaration?.defaultOrder ?? []);
  const keyset: Keyset = { meta: published.meta, list: type.name, order: keyed(published.meta, order) };
  const place = typeof args.after === 'string' ? placeOf(context, keyset, args.after, root) : null;
  const after = place && afterSql(keyset, row, place);
  const page = { type, published, keyset, row, where, after, first };
  const node = { published, type: nodeTypeOf(type), row };
  return prepare({
    ...common(context, info),
    shape: JSON.stringify(['list', where, keyset.order, after]),
    root,
    given: { first: args.first, mark: markOf(keyset, context.actor) },
    compile(compilation) {
      const compileNode = (selections: readonly SelectionSetNode[]) => compileRow(compilation, node, selections);
      const options = { fieldName: info.fieldName, page: { ...page, compileNode } };
      return pageStatement(compilation, options, selectionsOf(info));
    },
  });
}

/** One thing by its key, within the reach of the root field's permission. */
export function planOne(
  context: Context,
  entity: EntityClass<object>,
  key: string,
  info: GraphQLResolveInfo,
): Prepared {
  const published = context.platform.publication.get(objectTypeOf(info).name);
  assertShows(published, entity, info);
  const root = new RootValues();
  const where = [keyEquals(published, key, root), ...rootScope(context, published, info, root)];
  return prepare({
    ...common(context, info, [`${published.typeName}:${key}`]),
    shape: JSON.stringify(['one', where]),
    root,
    compile(compilation) {
      const place = { published, type: objectTypeOf(info), row, isSingle: true };
      return singleStatement(compilation, { place, where, info });
    },
  });
}

/** One thing by its key, with no scope of ours: what the caller holds already, as one cell that a transaction can read. */
export function planByKey(context: Context, key: string, info: GraphQLResolveInfo): Prepared {
  const published = context.platform.publication.get(objectTypeOf(info).name);
  const root = new RootValues();
  const where = whereAll([keyEquals(published, key, root)]);
  return prepare({
    ...common(context, info),
    shape: 'key',
    root,
    compile(compilation) {
      const found = compileRow(compilation, { published, type: objectTypeOf(info), row }, selectionsOf(info));
      const from = `from ${tableOf(published.meta)} ${row} ${found.joins.join(' ')} ${where}`;
      return oneCell(compilation, info.fieldName, `select to_json(${jsonObject(found)})::text ${from}`);
    },
  });
}

/** What every plan needs of the request. Inside a command nothing may be late: it would make the command so. */
export function common(context: Context, info: GraphQLResolveInfo, asked: readonly string[] = []) {
  const { platform, actor, requestId, command } = context;
  const log = { requestId, asked, mayBeLate: asked.length === 0 && command === null };
  return { publication: platform.publication, actor, info, log };
}

function keyEquals(published: Published, key: string, root: RootValues): string {
  return `${row}.${quote(published.key)} = ${root.bind(key, published.hasUuid ? 'uuid' : 'text')}`;
}

function filtersOf({ actor, platform }: Context, { meta }: Published, args: ListArgs, root: RootValues): string[] {
  const filters = declarationOf(args)?.filters ?? {};
  const place = {
    alias: row,
    column: (property: string) => columnOf(meta, property, row),
    cast: (property: string) => castOf(meta, property),
    bind: root.bind,
    hasParts: platform.territories.hasParts,
  };
  const given = Object.entries(args.where ?? {}).filter(([, value]) => value !== undefined && value !== null);
  return given.flatMap(([key, value]) => {
    const filter = filters[key];
    if (filter?.permission && !(actor && mayEver(actor, filter.permission))) throw new Refusal('FORBIDDEN');
    return filter?.conditions(place, value) ?? [];
  });
}

/** The reach of the root field's permission, over the list's own rows. */
function rootScope({ actor }: Context, { meta }: Published, info: GraphQLResolveInfo, root: RootValues): string[] {
  const permission = permissionOf(info);
  if (permission === null || scopeFor(actor, permission) === 'EVERYWHERE') return [];
  const placed = scopeSql(meta)(row, (pick, cast) => root.bind(pick(placesFor(actor, permission)), cast));
  return [anyWay(placed, otherWays(actor, permission)(meta, row))];
}

function permissionOf({ parentType, fieldName }: GraphQLResolveInfo): Permission | null {
  const policy = parentType.getFields()[fieldName]?.extensions.policy as Policy | undefined;
  if (!policy) throw new Error(`${parentType.name}.${fieldName} has no policy.`);
  return policy === 'public' || policy === 'session' ? null : policy;
}

/** The placeholders of a cursor's values. */
function placeOf({ actor }: Context, keyset: Keyset, cursor: string, root: RootValues): string[] {
  const values = cursorValues(keyset, actor, cursor);
  return castsOf(keyset).map((cast, index) => root.bind(values[index], cast));
}

/** The object type a root field returns. */
export function objectTypeOf({ returnType, parentType, fieldName }: GraphQLResolveInfo): GraphQLObjectType {
  const type = getNamedType(returnType);
  if (!isObjectType(type)) throw new Error(`${parentType.name}.${fieldName} does not return an object.`);
  return type;
}

/** A resolver that names another entity than its field's type shows would read one thing with the scope of another. */
function assertShows(published: Published, entity: EntityClass<object>, { fieldName }: GraphQLResolveInfo): void {
  if (published.meta.class !== entity)
    throw new Error(`${fieldName} reads ${entity.name}, but its type shows ${published.meta.className}.`);
}
