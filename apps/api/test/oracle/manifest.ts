import {
  type GraphQLSchema,
  getNamedType,
  isInputType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql';
import { readManifest } from '../../../admin/manifest.ts';
import { valueFor } from '../generate.ts';
import { type Document, isRead } from './documents.ts';

/** A query of the console, with variables that fit it. */
export type Asked = Document & Readonly<{ name: string; roots: readonly string[] }>;

/** Every query that the console can send, as its build left them. */
export function queriesOf(schema: GraphQLSchema, ids: readonly string[]): Asked[] {
  const texts = Object.values(readManifest());
  if (texts.length === 0) throw new Error('The console has no manifest yet: npm run build.');
  return texts.flatMap((query) => {
    const operation = parse(query).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
    if (operation?.operation !== 'query') return [];
    const variables = variablesOf(schema, operation, ids);
    return [{ name: operation.name?.value ?? query, query, variables, roots: rootsOf(operation) }];
  });
}

function rootsOf({ selectionSet }: OperationDefinitionNode): string[] {
  return selectionSet.selections.flatMap((each) =>
    each.kind === Kind.FIELD && each.name.value !== '__typename' ? [each.name.value] : [],
  );
}

/** Root fields of an operation that are statements of the compiler. */
export function readRoots(schema: GraphQLSchema, { roots }: Asked): string[] {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return roots.filter((name) => fields[name] && isRead(fields[name]));
}

/** What must be given, and ids of the type that the root field shows. */
function variablesOf(schema: GraphQLSchema, operation: OperationDefinitionNode, ids: readonly string[]) {
  const idOf = () => idFor(schema, operation, ids);
  const given = (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
    const declared = typeFromAST(schema, type as never);
    if (!isInputType(declared) || !isNonNullType(declared) || defaultValue) return [];
    const name = variable.name.value;
    return [[name, getNamedType(declared).name === 'Int' ? 10 : valueFor(declared, name, idOf)]];
  });
  return Object.fromEntries(given);
}

function idFor(schema: GraphQLSchema, operation: OperationDefinitionNode, ids: readonly string[]): string {
  const [root = ''] = rootsOf(operation);
  const type = getNamedType(schema.getQueryType()?.getFields()[root]?.type);
  const typeName = isObjectType(type) ? type.name : 'MicroProject';
  return ids.find((id) => id.startsWith(`${typeName}:`)) ?? ids[0] ?? '';
}
