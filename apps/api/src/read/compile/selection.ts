import {
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type InlineFragmentNode,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The parts of an operation that a plan is made from. */
export type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues' | 'operation'>;

/** What a root field selects, in every place that asked for it. */
export function selectionsOf({ fieldNodes }: Pick<GraphQLResolveInfo, 'fieldNodes'>): SelectionSetNode[] {
  return fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}

/** A field of one level, with every selection below it that the same response key asked for. */
export type SelectedField = {
  readonly key: string;
  readonly name: string;
  readonly node: FieldNode;
  /** Every place that asked for it. */
  readonly nodes: FieldNode[];
  readonly selections: SelectionSetNode[];
};

/** The fields of one level by response key: fragments opened, `@skip` and `@include` decided, the same key merged. */
export function collect(
  operation: Operation,
  selections: readonly SelectionSetNode[],
  type: GraphQLObjectType,
): SelectedField[] {
  const level: Level = { fields: new Map(), opened: new Set(), type };
  for (const selection of selections) collectInto(level, operation, selection);
  return [...level.fields.values()];
}

/** One level in the making. A fragment is opened once per level: spread twice it says nothing new, and costs twice. */
type Level = {
  readonly fields: Map<string, SelectedField>;
  readonly opened: Set<string>;
  readonly type: GraphQLObjectType;
};

function collectInto(level: Level, operation: Operation, set: SelectionSetNode): void {
  for (const selection of set.selections) {
    if (!isIncluded(operation, selection)) continue;
    if (selection.kind === 'Field') addField(level.fields, selection);
    else openFragment(level, operation, selection);
  }
}

function openFragment(level: Level, operation: Operation, selection: FragmentSpreadNode | InlineFragmentNode): void {
  const isInline = selection.kind === 'InlineFragment';
  if (!isInline && level.opened.has(selection.name.value)) return;
  if (!isInline) level.opened.add(selection.name.value);
  const fragment = isInline ? selection : operation.fragments[selection.name.value];
  const condition = fragment?.typeCondition?.name.value;
  if (fragment && applies(operation, condition, level.type)) collectInto(level, operation, fragment.selectionSet);
}

function addField(fields: Map<string, SelectedField>, node: FieldNode): void {
  const key = node.alias?.value ?? node.name.value;
  const field = fields.get(key) ?? { key, name: node.name.value, node, nodes: [], selections: [] };
  field.nodes.push(node);
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
