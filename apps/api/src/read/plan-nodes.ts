import { type GraphQLResolveInfo, isObjectType } from 'graphql';
import type { Context } from '#graphql/context.ts';
import { type GlobalId, parseGlobalId } from '#graphql/ids.ts';
import { typeKey } from '#graphql/node.ts';
import { isUuid } from '#graphql/scalars/index.ts';
import { type Compilation, tableOf } from './compile/compilation.ts';
import { compileRow } from './compile/row.ts';
import { type Prepared, prepare, RootValues } from './plan-cache.ts';
import { common, selectionsOf } from './plans.ts';
import type { Publication, Published } from './publication.ts';
import { literal, quote, whereAll } from './compile/sql-text.ts';

/** The one thing with this id, whatever its type. */
export function planNode(context: Context, id: string, info: GraphQLResolveInfo): Prepared {
  return planIds(context, [id], { info, answerOf: (node) => node });
}

/** Things of any type by their ids, in the order of the ids: one branch per type that occurs, each with its own scope. */
export function planNodes(context: Context, ids: readonly string[], info: GraphQLResolveInfo): Prepared {
  return planIds(context, ids, { info, answerOf: (node) => `json_agg(${node} order by u.place)` });
}

type Asked = {
  readonly info: GraphQLResolveInfo;
  /** The whole answer, from the SQL of each node. */
  readonly answerOf: (node: string) => string;
};

function planIds(context: Context, ids: readonly string[], { info, answerOf }: Asked): Prepared {
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
      return `select (${answerOf(node)})::text from unnest(${typeNames}, ${keys}) with ordinality as u(type, key, place)`;
    },
  });
}

type Findable = { readonly published: Published; readonly key: string };

/** What an id may stand for; null when it is malformed, or of a type that has no place of its own. */
function findable(publication: Publication, { schema }: GraphQLResolveInfo, id: GlobalId | null): Findable | null {
  const published = id ? publication.find(id.type) : undefined;
  if (!id || !published || published.access === 'parent') return null;
  const type = schema.getType(published.typeName);
  const isNode = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
  return isNode && (!published.hasUuid || isUuid(id.key)) ? { published, key: id.key } : null;
}

function branchSql(compilation: Compilation, info: GraphQLResolveInfo, published: Published): string {
  const type = info.schema.getType(published.typeName);
  if (!isObjectType(type)) throw new Error(`${published.typeName} is not in the schema.`);
  const row = compilation.alias();
  const { columns, joins } = compileRow(compilation, { published, type, row, isSingle: true }, selectionsOf(info));
  const key = `${row}.${quote(published.key)} = u.key${published.hasUuid ? '::uuid' : ''}`;
  const where = whereAll([key, ...compilation.visible(published, row)]);
  const named = [`${literal(type.name)}::text as ${quote(typeKey)}`, ...columns].join(', ');
  return `select to_json(n) from (select ${named} from ${tableOf(published.meta)} ${row} ${joins.join(' ')} ${where}) n`;
}
