import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What an operation may read at most: rows of tables, and objects in its answer. */
export type Weight = Readonly<{ rows: number; nodes: number }>;

export type Weighed = Readonly<{
  schema: GraphQLSchema;
  /** Whether objects of a type are rows of a table; names, amounts and other values lie in the row that holds them. */
  isRow: (typeName: string) => boolean;
  operation: OperationDefinitionNode;
  fragments: readonly FragmentDefinitionNode[];
  variables: Readonly<Record<string, unknown>>;
}>;

/** What a list without a page is taken for, what counting a whole list costs, and figures over a whole scope. */
const unpaged = 10;
const counting = 10;
const figures = 20;
const mutation = 10;
const mostFirst = 100;

const none: Weight = { rows: 0, nodes: 0 };

/** `places` is how long a list of the selection at hand is taken for: in a connection, as long as its page. */
type Weighing = Weighed & Readonly<{ known: Map<string, Weight>; places: number }>;

/**
 * Weighs an operation before it runs, by the pages it asks for. Fragments are weighed once however often they are
 * spread: a document that doubles itself twenty times is weighed in twenty steps.
 */
export function weigh(weighed: Weighed): Weight {
  const { schema, operation } = weighed;
  const root = schema.getRootType(operation.operation);
  if (!root) return none;
  const inside = weightOf({ ...weighed, known: new Map(), places: unpaged }, root, operation.selectionSet);
  return operation.operation === 'mutation' ? { ...inside, rows: inside.rows + mutation } : inside;
}

function weightOf(weighing: Weighing, type: GraphQLCompositeType, { selections }: SelectionSetNode): Weight {
  return selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return add(sum, fieldWeight(weighing, type, selection));
    if (selection.kind === Kind.FRAGMENT_SPREAD) return add(sum, fragmentWeight(weighing, selection.name.value));
    const named = selection.typeCondition ? weighing.schema.getType(selection.typeCondition.name.value) : type;
    return isCompositeType(named) ? add(sum, weightOf(weighing, named, selection.selectionSet)) : sum;
  }, none);
}

function fragmentWeight(weighing: Weighing, name: string): Weight {
  const key = `${name} ${weighing.places}`;
  const known = weighing.known.get(key);
  if (known) return known;
  weighing.known.set(key, none);
  const fragment = weighing.fragments.find((each) => each.name.value === name);
  const type = fragment && weighing.schema.getType(fragment.typeCondition.name.value);
  const weight = fragment && isCompositeType(type) ? weightOf(weighing, type, fragment.selectionSet) : none;
  weighing.known.set(key, weight);
  return weight;
}

function fieldWeight(weighing: Weighing, parent: GraphQLCompositeType, node: FieldNode): Weight {
  if (node.name.value === 'totalCount') return { rows: counting, nodes: 0 };
  const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  if (!field || !isCompositeType(type) || !node.selectionSet) return none;
  const isPage = isObjectType(type) && type.name.endsWith('Connection');
  const places = isPage ? placesOf(weighing, field, node) : unpaged;
  const inside = weightOf({ ...weighing, places }, type, node.selectionSet);
  const isRow = !isObjectType(type) || weighing.isRow(type.name) || isPlace(parent, field);
  const one = { rows: inside.rows + (isRow ? 1 : 0), nodes: inside.nodes + 1 };
  const isFigure = !isRow && !isPage && parent === weighing.schema.getQueryType();
  if (isList(field) && !isFigure) return times(one, lengthOf(weighing, node));
  return isFigure ? { ...one, rows: one.rows + figures } : one;
}

/** What stands on a page is a thing of some table, also where it is put together from several. */
function isPlace(parent: GraphQLCompositeType, { name }: GraphQLField<unknown, unknown>): boolean {
  return (name === 'nodes' && parent.name.endsWith('Connection')) || (name === 'node' && parent.name.endsWith('Edge'));
}

/** How many places the page of a connection has; one out of bounds is refused when it is read. */
function placesOf(weighing: Weighing, { args }: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const fallback = args.find(({ name }) => name === 'first')?.defaultValue;
  const first = numberOf(weighing, argument(node, 'first')) ?? Number(fallback ?? unpaged);
  return Math.min(Math.max(Math.trunc(first), 0), mostFirst);
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type));
}

/** `nodes(ids)` answers one object for each id; other lists say nothing about their length. */
function lengthOf(weighing: Weighing, node: FieldNode): number {
  const ids = argument(node, 'ids');
  const given = ids?.kind === Kind.VARIABLE ? weighing.variables[ids.name.value] : undefined;
  if (Array.isArray(given)) return given.length;
  return ids?.kind === Kind.LIST ? ids.values.length : weighing.places;
}

function argument(node: FieldNode, name: string): ValueNode | undefined {
  return node.arguments?.find((each) => each.name.value === name)?.value;
}

function numberOf({ operation, variables }: Weighing, value: ValueNode | undefined): number | undefined {
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind !== Kind.VARIABLE) return undefined;
  const given = variables[value.name.value];
  if (typeof given === 'number') return given;
  const declared = operation.variableDefinitions?.find(({ variable }) => variable.name.value === value.name.value);
  return declared?.defaultValue?.kind === Kind.INT ? Number(declared.defaultValue.value) : undefined;
}

function add(left: Weight, right: Weight): Weight {
  return { rows: left.rows + right.rows, nodes: left.nodes + right.nodes };
}

function times({ rows, nodes }: Weight, factor: number): Weight {
  return { rows: rows * factor, nodes: nodes * factor };
}
