import type { MetadataStorage } from '@mikro-orm/core';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { buildSchema } from 'type-graphql';
import { Publication } from '#read/publication.ts';
import { resolveByKey } from '#read/compile/response-key.ts';
import type { Module } from '../module.ts';
import { answerByRootFields } from '../text/root-field.ts';
import { NodeResolver } from './node.resolver.ts';
import { compilableProblems } from './compilable.ts';
import { describedProblems } from './described.ts';
import { placeProblems } from './placed.ts';
import { policyProblems } from './policed.ts';

export type BuiltSchema = { readonly schema: GraphQLSchema; readonly publication: Publication };

/**
 * The schema of the modules. It is not built when a root field has no policy, an element no description, or when a
 * field that reads can reach is neither a column nor a relation nor derived: nothing falls back to something slow.
 */
export async function buildWaslSchema(modules: readonly Module[], metadata: MetadataStorage): Promise<BuiltSchema> {
  const types = modules.flatMap((module) => module.types);
  const schema = await buildSchema({
    resolvers: [NodeResolver, ...modules.flatMap((module) => module.resolvers)],
    validate: false, // the domain's drafts validate; class-validator is not used
    orphanedTypes: types.map(([, type]) => type),
  });
  describeRoots(schema);
  resolveBelowTheRoot(schema);
  answerByRootFields(schema);
  const publication = new Publication(metadata, types);
  const problems = [
    ...policyProblems(schema),
    ...describedProblems(schema),
    ...compilableProblems(schema, publication),
    ...placeProblems(publication),
  ];
  if (problems.length > 0)
    throw new Error(`The schema cannot be built:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  return { schema, publication };
}

/** The two types that no class of ours declares. */
function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'What can be read, each within the reach of who asks.';
  if (mutation)
    mutation.description = 'What can be changed: each in one transaction, recorded in the audit log, or refused whole.';
}

/** What type-graphql would resolve field by field, with middlewares and instances, is already in the row. */
function resolveBelowTheRoot(schema: GraphQLSchema): void {
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.has(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) field.resolve = resolveByKey as typeof field.resolve;
  }
}
