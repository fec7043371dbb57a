import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { propertyOf } from '#read/compile/compilation.ts';
import { nestedExtension } from '#read/compile/nested.ts';
import { derivationOf } from '#read/compile/row.ts';
import type { Publication, Published } from '#read/publication.ts';
import { relationOf } from '#read/compile/relation.ts';

/** What the read compiler could not make a statement of, one sentence each. */
export function compilableProblems(schema: GraphQLSchema, publication: Publication): string[] {
  return publication.all().flatMap((published) => {
    const type = schema.getType(published.typeName);
    if (!isObjectType(type)) return [`${published.typeName} is published but not in the schema.`];
    return Object.values(type.getFields()).flatMap((field) => fieldProblems(publication, published, type, field));
  });
}

function fieldProblems(
  publication: Publication,
  { meta }: Published,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): string[] {
  const path = `${type.name}.${field.name}`;
  if (derivationOf(field)) return valueProblems(publication, path, getNamedType(field.type));
  if (field.name === 'id') return [];
  const property = propertyOf(meta, field.name);
  if (!property)
    return [
      `${path} is neither a column nor a relation of ${meta.className}, and no @Derived says how it comes about.`,
    ];
  const named = getNamedType(field.type);
  if (property.kind === 'scalar') {
    if (property.nullable && isNonNullType(field.type))
      return [`${path} may be null in the table, but not in the schema.`];
    return valueProblems(publication, path, named);
  }
  return relationProblems(publication, path, field, { named, property });
}

type Related = { readonly named: GraphQLNamedType; readonly property: Parameters<typeof relationOf>[0] };

function relationProblems(
  publication: Publication,
  path: string,
  field: GraphQLField<unknown, unknown>,
  { named, property }: Related,
): string[] {
  const isConnection = named.name.endsWith('Connection');
  const node = isConnection && isObjectType(named) ? getNamedType(named.getFields().nodes?.type ?? named) : named;
  const target = publication.find(node.name);
  if (!target) return [`${path} leads to ${node.name}, which no module publishes.`];
  if (property.targetMeta?.class !== target.meta.class)
    return [`${path} leads to another entity than ${node.name} shows.`];
  const relation = relationOf(property, target.meta);
  if (!relation) return [`${path} is a relation that no statement can follow.`];
  const isList = isConnection || isListType(getNullableType(field.type));
  if (relation.isMany !== isList) return [`${path} is ${relation.isMany ? '' : 'not '}a list in the entity.`];
  return isConnection ? orderProblems(path, field, target) : [];
}

/** A cursor needs a place: an order over a column that may be null has rows without one. */
function orderProblems(path: string, field: GraphQLField<unknown, unknown>, { meta }: Published): string[] {
  if (!field.args.some(({ name }) => name === 'first'))
    return [`${path} is a list without pages: write it with @ListField.`];
  const { list, order = [] } = nestedExtension(field);
  const declaration = list?.();
  const properties = [...order, ...(declaration?.defaultOrder ?? [])].map(([property]) => property);
  return [...new Set([...properties, ...Object.values(declaration?.orders ?? {})])].flatMap((property) => {
    const found = propertyOf(meta, property);
    if (!found) return [`${path} is ordered by ${property}, which ${meta.className} does not have.`];
    return found.nullable ? [`${path} is ordered by ${property}, which may be null.`] : [];
  });
}

/** A value is a scalar, an enum, or an object without a table behind it. */
function valueProblems(publication: Publication, path: string, type: GraphQLNamedType): string[] {
  if (isLeafType(type)) return [];
  if (publication.find(type.name))
    return [`${path} is a column or derived, and cannot lead to ${type.name}, which has a table of its own.`];
  if (!isObjectType(type)) return [`${path} is of ${type.name}, which no value can have.`];
  return Object.values(type.getFields()).flatMap((field) =>
    valueProblems(publication, `${path}.${field.name}`, getNamedType(field.type)),
  );
}
