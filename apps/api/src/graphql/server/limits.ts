import {
  type ASTNode,
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** How much one document may ask for. `edges`, `node`, `nodes` and introspection cost no depth: they are how pages are written. */
export const limits = {
  operations: 1,
  tokens: 2000,
  depth: 12,
  rootFields: 10,
  aliases: 30,
  directives: 20,
  aliasLength: 60,
} as const;

type Limit = keyof typeof limits;

function exceeded(limit: Limit, node: ASTNode): GraphQLError {
  const sentence = `This document goes over the limit of ${limits[limit]} for ${limit}.`;
  return new GraphQLError(sentence, {
    nodes: node,
    extensions: { facts: { limit, most: limits[limit] } },
  });
}

const free = new Set(['edges', 'node', 'nodes', 'pageInfo']);

/**
 * How deep the fields of a selection lie, fragments opened. Each fragment is measured once, however often it is spread;
 * one inside itself counts nothing, and is refused by the specification's own rule.
 */
function depthOf(context: ValidationContext, set: SelectionSetNode | undefined, known: Map<string, number>): number {
  const depths = (set?.selections ?? []).map((selection) => {
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith('__')) return 0;
      return (free.has(selection.name.value) ? 0 : 1) + depthOf(context, selection.selectionSet, known);
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(context, selection.selectionSet, known);
    return fragmentDepth(context, selection.name.value, known);
  });
  return Math.max(0, ...depths);
}

function fragmentDepth(context: ValidationContext, name: string, known: Map<string, number>): number {
  const measured = known.get(name);
  if (measured !== undefined) return measured;
  known.set(name, 0);
  const depth = depthOf(context, context.getFragment(name)?.selectionSet, known);
  known.set(name, depth);
  return depth;
}

/** Counts what a document asks for before anything runs. */
export const limitRule: ValidationRule = (context): ASTVisitor => {
  const counted = { aliases: 0, directives: 0 };
  const count = (limit: keyof typeof counted, node: ASTNode) => {
    counted[limit] += 1;
    if (counted[limit] === limits[limit] + 1) context.reportError(exceeded(limit, node));
  };
  return {
    Document(document) {
      const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      const [, second] = operations;
      if (second) context.reportError(exceeded('operations', second));
    },
    OperationDefinition(operation) {
      const fields = operation.selectionSet.selections.length;
      if (fields > limits.rootFields) context.reportError(exceeded('rootFields', operation));
      if (depthOf(context, operation.selectionSet, new Map()) > limits.depth)
        context.reportError(exceeded('depth', operation));
    },
    Field(field) {
      if (!field.alias) return;
      count('aliases', field);
      // A response key is a column name on its way, and PostgreSQL cuts those at 63 bytes.
      if (field.alias.value.length > limits.aliasLength) context.reportError(exceeded('aliasLength', field));
    },
    Directive: (directive) => count('directives', directive),
  };
};
