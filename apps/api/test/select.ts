import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Every value of a type, every relation with its values, every list below it with a page. */
export function selectionOf(type: GraphQLObjectType, depth = 2): string {
  const fields = Object.values(type.getFields());
  return ['__typename', ...fields.flatMap((field) => fieldOf(field, depth))].join(' ');
}

function fieldOf(field: Field, depth: number): string[] {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return [field.name];
  if (!isObjectType(named)) return [];
  const node = named.getFields().nodes;
  if (node) return depth > 1 ? [`${field.name}(first: 3) { totalCount ${page(node)} }`] : [];
  if (depth > 1) return [`${field.name} { ${selectionOf(named, depth - 1)} }`];
  // At the edge only what cannot be left out: a relation that may not be null must be there for everyone.
  return isValue(named) || isNonNullType(field.type)
    ? [`${field.name} { ${isValue(named) ? selectionOf(named, 1) : '__typename'} }`]
    : [];
}

function page(node: Field): string {
  const type = getNamedType(node.type);
  return isObjectType(type) ? `nodes { ${selectionOf(type, 1)} } pageInfo { hasNextPage endCursor }` : '';
}

/** Whether a type is an object without relations: words in three languages, frozen figures. */
function isValue(type: GraphQLObjectType): boolean {
  return Object.values(type.getFields()).every((field) => {
    const named = getNamedType(field.type);
    return isLeafType(named) || (isListType(getNullableType(field.type)) && isObjectType(named) && isValue(named));
  });
}
