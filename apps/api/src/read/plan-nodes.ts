import { type GraphQLObjectType, type GraphQLResolveInfo, isObjectType } from 'graphql';
import type { Context } from '#graphql/context.ts';
import { type GlobalId, parseGlobalId } from '#graphql/ids.ts';
import { typeKey } from '#graphql/node.ts';
import { isUuid } from '#graphql/scalars/index.ts';
import { type Compilation, tableOf } from './compile/compilation.ts';
import { jsonObject } from './compile/fields.ts';
import { compileRow } from './compile/row.ts';
import { selectionsOf } from './compile/selection.ts';
import { singleStatement } from './rows/single.ts';
import { oneCell } from './rows/statement.ts';
import { type Prepared, prepare, RootValues } from './plan-cache.ts';
import { common } from './plans.ts';
import type { Publication, Published } from './publication.ts';
import { literal, quote, whereAll } from './compile/sql-text.ts';

const row = 't0';

/** The one thing with this id, whatever its type; null when no such thing can be. */
export function planNode(context: Context, id: string, info: GraphQLResolveInfo): Prepared | null {
  const found = findable(context.platform.publication, info, parseGlobalId(id));
  if (!found) return null;
  const { published, key, type } = found;
  const root = new RootValues();
  const byKey = `${row}.${quote(published.key)} = ${root.bind(key, published.hasUuid ? 'uuid' : 'text')}`;
  return prepare({
    ...common(context, info, [`${published.typeName}:${key}`]),
    shape: `node ${published.typeName}`,
    root,
    typeName: published.typeName,
    compile(compilation) {
      const place = { published, type, row, isSingle: true };
      const where = [byKey, ...compilation.visible(published, row)];
      return singleStatement(compilation, { place, where, info });
    },
  });
}

/** Things of any type by their ids, in the order of the ids: one branch per type that occurs, each with its own scope. */
export function planNodes(context: Context, ids: readonly string[], info: GraphQLResolveInfo): Prepared {
  const { publication } = context.platform;
  const wanted = ids.map((id) => findable(publication, info, parseGlobalId(id)));
  const root = new RootValues();
  const typeNames = root.bind(
    wanted.map((node) => node?.published.typeName ?? null),
    'text[]',
  );
  const keys = root.bind(
    wanted.map((node) => node?.key ?? null),
    'text[]',
  );
  const types = [...new Set(wanted.flatMap((node) => node?.published.typeName ?? []))].sort();
  return prepare({
    ...common(
      context,
      info,
      wanted.flatMap((node) => (node ? `${node.published.typeName}:${node.key}` : [])),
    ),
    shape: JSON.stringify(['nodes', types]),
    root,
    compile(compilation) {
      const branches = types.map(
        (type) => `when ${literal(type)} then (${branchSql(compilation, info, publication.get(type))})`,
      );
      const node = branches.length === 0 ? 'null::json' : `case u.type ${branches.join(' ')} end`;
      const from = `from unnest(${typeNames}, ${keys}) with ordinality as u(type, key, place)`;
      return oneCell(compilation, info.fieldName, `select json_agg(${node} order by u.place)::text ${from}`);
    },
  });
}

type Findable = Readonly<{ published: Published; type: GraphQLObjectType; key: string }>;

/** What an id may stand for; null when it is malformed, or of a type that has no place of its own. */
function findable(publication: Publication, { schema }: GraphQLResolveInfo, id: GlobalId | null): Findable | null {
  const published = id ? publication.find(id.type) : undefined;
  if (!id || !published || published.access === 'parent') return null;
  const type = schema.getType(published.typeName);
  if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) return null;
  return !published.hasUuid || isUuid(id.key) ? { published, type, key: id.key } : null;
}

function branchSql(compilation: Compilation, info: GraphQLResolveInfo, published: Published): string {
  const type = info.schema.getType(published.typeName);
  if (!isObjectType(type)) throw new Error(`${published.typeName} is not in the schema.`);
  const row = compilation.alias();
  const { joins, ...node } = compileRow(compilation, { published, type, row, isSingle: true }, selectionsOf(info));
  const key = `${row}.${quote(published.key)} = u.key${published.hasUuid ? '::uuid' : ''}`;
  const where = whereAll([key, ...compilation.visible(published, row)]);
  const typed = { ...node, fields: [{ key: typeKey, constant: type.name }, ...node.fields] };
  return `select to_json(${jsonObject(typed)}) from ${tableOf(published.meta)} ${row} ${joins.join(' ')} ${where}`;
}
