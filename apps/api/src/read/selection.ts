import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The parts of an operation that a plan is made from. */
export type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues' | 'operation'>;

/** A field of one level, with every selection below it that the same response key asked for. */
export type SelectedField = {
  readonly key: string;
  readonly name: string;
  readonly node: FieldNode;
  readonly selections: SelectionSetNode[];
};

/** The fields of one level by response key: fragments opened, `@skip` and `@include` decided, the same key merged. */
export function collect(
  operation: Operation,
  selections: readonly SelectionSetNode[],
  type: GraphQLObjectType,
): SelectedField[] {
  const fields = new Map<string, SelectedField>();
  for (const selection of selections) collectInto(fields, operation, selection, type);
  return [...fields.values()];
}

function collectInto(
  fields: Map<string, SelectedField>,
  operation: Operation,
  set: SelectionSetNode,
  type: GraphQLObjectType,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(operation, selection)) continue;
    if (selection.kind === 'Field') {
      addField(fields, selection);
      continue;
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : operation.fragments[selection.name.value];
    const condition = fragment?.typeCondition?.name.value;
    if (fragment && applies(operation, condition, type)) collectInto(fields, operation, fragment.selectionSet, type);
  }
}

function addField(fields: Map<string, SelectedField>, node: FieldNode): void {
  const key = node.alias?.value ?? node.name.value;
  const field = fields.get(key) ?? { key, name: node.name.value, node, selections: [] };
  if (node.selectionSet) field.selections.push(node.selectionSet);
  fields.set(key, field);
}

function applies({ schema }: Operation, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

function isIncluded({ variableValues }: Operation, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  if (skip?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false;
}
