import {
  type ASTNode,
  type ASTVisitor,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { exceeded, limits } from './limit-error.ts';

/** `edges`, `node`, `nodes` and introspection cost no depth: they are how pages are written. */
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

/** Mutations for those who are not signed in: one document is one attempt, whatever it is called and how often. */
function attemptsIn(context: ValidationContext, { operation, selectionSet }: OperationDefinitionNode): FieldNode[] {
  const fields = operation === 'mutation' ? context.getSchema().getMutationType()?.getFields() : undefined;
  return allFields(context, selectionSet, new Set()).filter(({ name }) => {
    return fields?.[name.value]?.extensions.policy === 'public';
  });
}

/** The fields of a selection, fragments opened once each. */
function allFields(context: ValidationContext, { selections }: SelectionSetNode, opened: Set<string>): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return allFields(context, selection.selectionSet, opened);
    const fragment = opened.has(selection.name.value) ? undefined : context.getFragment(selection.name.value);
    opened.add(selection.name.value);
    return fragment ? allFields(context, fragment.selectionSet, opened) : [];
  });
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
      const fields = allFields(context, operation.selectionSet, new Set()).length;
      if (fields > limits.rootFields) context.reportError(exceeded('rootFields', operation));
      const [, second] = attemptsIn(context, operation);
      if (second) context.reportError(exceeded('attempts', second));
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
    ListValue(list) {
      if (list.values.length > limits.arrayLength) context.reportError(exceeded('arrayLength', list));
    },
  };
};
