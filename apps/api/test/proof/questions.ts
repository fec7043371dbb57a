import { getNamedType, type GraphQLField, type GraphQLObjectType, isLeafType, isObjectType } from 'graphql';
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

/**
 * Three questions per root field, whatever noun comes: everything, its own values, its id alone. A row that is shown by
 * mistake would take the whole of a fuller answer with it, when something that it must lead to stays out of reach.
 */
export async function everyQuestion(): Promise<readonly Question[]> {
  const schema = await offlineSchema();
  return rootFieldsOf(schema).flatMap(({ type, field }) => {
    const kind = type.name === 'Query' ? ('query' as const) : ('mutation' as const);
    const asked = (selection: string): Question => ({
      field: field.name,
      kind,
      policy: String(field.extensions.policy),
      with: (ids) => {
        const { query, variables } = operationOf(kind, field, (name) => idFor(field, name, ids), selection);
        return { query: paged(field, query), variables };
      },
    });
    return kind === 'query'
      ? [inFull, valuesOf, idOf].map((by) => asked(selectionBy(field, by)))
      : [asked(selectionBy(field, inFull))];
  });
}

type By = (type: GraphQLObjectType) => string;

/** What is selected of the thing that a field gives, or of the nodes of its page. */
function selectionBy({ type }: GraphQLField<unknown, unknown>, by: By): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return isLeafType(named) ? '' : '__typename';
  const nodes = named.getFields().nodes;
  if (!nodes) return by(named);
  const node = getNamedType(nodes.type);
  return isObjectType(node) ? `totalCount nodes { ${by(node)} }` : '__typename';
}

function inFull(type: GraphQLObjectType): string {
  return selectionOf(type);
}

function valuesOf(type: GraphQLObjectType): string {
  const leaves = Object.values(type.getFields()).filter((each) => isLeafType(getNamedType(each.type)));
  return ['__typename', ...leaves.map(({ name }) => name)].join(' ');
}

function idOf(type: GraphQLObjectType): string {
  return type.getFields().id ? '__typename id' : '__typename';
}

/** A short page: the whole of everything would cost more than one operation may. */
function paged({ name, args }: GraphQLField<unknown, unknown>, query: string): string {
  if (!args.some((arg) => arg.name === 'first')) return query;
  return query.includes(`it: ${name}(`)
    ? query.replace(`it: ${name}(`, `it: ${name}(first: 5, `)
    : query.replace(`it: ${name}`, `it: ${name}(first: 5)`);
}

/** The id that an argument means: `caseId` a Case, `id` the thing that the field gives. */
function idFor({ type }: GraphQLField<unknown, unknown>, name: string, ids: ReadonlyMap<string, string>): string {
  const wanted = name === 'id' || name === 'ids' ? getNamedType(type).name : name.replace(/Ids?$/, '');
  const [found] = [...ids.keys()]
    .filter((known) => known.toLowerCase().endsWith(wanted.toLowerCase()))
    .sort((left, right) => left.length - right.length);
  return ids.get(found ?? 'Case') ?? `${wanted}:${crypto.randomUUID()}`;
}
