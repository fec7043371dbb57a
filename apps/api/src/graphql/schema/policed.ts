import type { GraphQLObjectType, GraphQLSchema } from 'graphql';

/** Root fields that say nothing of who may use them. */
export function policyProblems(schema: GraphQLSchema): string[] {
  return rootFieldsOf(schema)
    .filter(({ field }) => field.extensions.policy === undefined)
    .map(({ type, field }) => `${type.name}.${field.name} has no policy: write it with @Reading or @Command.`);
}

export function rootFieldsOf(schema: GraphQLSchema) {
  const roots: GraphQLObjectType[] = [schema.getQueryType(), schema.getMutationType()].filter((type) => !!type);
  return roots.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
}
