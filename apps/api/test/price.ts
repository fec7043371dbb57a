import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { weigh } from '#graphql/limits/cost.ts';
import type { World } from './world.ts';

/** The operation of a document that has one. */
export function operationIn(document: DocumentNode): OperationDefinitionNode {
  const found = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!found) throw new Error('The document has no operation.');
  return found;
}

type Asked = { readonly document: DocumentNode; readonly variables?: Readonly<Record<string, unknown>> };

/** What a document costs before it runs: the rows that it may read. */
export function priceOf(world: World, schema: GraphQLSchema, { document, variables = {} }: Asked): number {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const { publication } = world.server.platform;
  const isRow = (name: string) => publication.find(name) !== undefined;
  return weigh({ schema, isRow, operation: operationIn(document), fragments, variables }).rows;
}
