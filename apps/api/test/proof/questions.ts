import { getNamedType, type GraphQLField, isLeafType, isObjectType } from 'graphql';
import { offlineSchema } from '#graphql/schema/offline-schema.ts';
import { rootFieldsOf } from '#graphql/schema/policed.ts';
import { operationOf } from '../generate.ts';
import { selectionOf } from '../select.ts';

/** One operation over one root field of the schema, asked in full. */
export type Question = Readonly<{
  field: string;
  kind: 'query' | 'mutation';
  /** The permission that the field asks for. */
  policy: string;
  /** The operation for whoever is given these ids, by the name of their type. */
  with: (ids: ReadonlyMap<string, string>) => { query: string; variables: Record<string, unknown> };
}>;

/** A question per root field: whatever noun comes, it is asked about too. */
export async function everyQuestion(): Promise<readonly Question[]> {
  const schema = await offlineSchema();
  return rootFieldsOf(schema).map(({ type, field }) => {
    const kind = type.name === 'Query' ? ('query' as const) : ('mutation' as const);
    return {
      field: field.name,
      kind,
      policy: String(field.extensions.policy),
      with: (ids) => {
        const { query, variables } = operationOf(kind, field, (name) => idFor(field, name, ids), inFull(field));
        return { query: paged(field, query), variables };
      },
    };
  });
}

/** A short page: the whole of everything would cost more than one operation may. */
function paged({ name, args }: GraphQLField<unknown, unknown>, query: string): string {
  if (!args.some((arg) => arg.name === 'first')) return query;
  return query.includes(`it: ${name}(`)
    ? query.replace(`it: ${name}(`, `it: ${name}(first: 5, `)
    : query.replace(`it: ${name}`, `it: ${name}(first: 5)`);
}

/** Every field of what is asked for, lists with their counts. */
function inFull({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return isLeafType(named) ? '' : '__typename';
  const nodes = named.getFields().nodes;
  if (!nodes) return selectionOf(named);
  const node = getNamedType(nodes.type);
  return isObjectType(node) ? `totalCount nodes { ${selectionOf(node)} }` : '__typename';
}

/** The id that an argument means: `caseId` a Case, `id` the thing that the field gives. */
function idFor({ type }: GraphQLField<unknown, unknown>, name: string, ids: ReadonlyMap<string, string>): string {
  const wanted = name === 'id' || name === 'ids' ? getNamedType(type).name : name.replace(/Ids?$/, '');
  const [found] = [...ids.keys()]
    .filter((known) => known.toLowerCase().endsWith(wanted.toLowerCase()))
    .sort((left, right) => left.length - right.length);
  return ids.get(found ?? 'Case') ?? `${wanted}:${crypto.randomUUID()}`;
}
