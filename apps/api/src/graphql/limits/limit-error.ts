import { HeaderMap } from '@apollo/server';
import { type ASTNode, GraphQLError } from 'graphql';

/** How much one operation may ask for. `docs/api/limits.md` says why each number is what it is. */
export const limits = {
  operations: 1,
  tokens: 2000,
  depth: 12,
  rootFields: 10,
  attempts: 1,
  aliases: 30,
  directives: 20,
  aliasLength: 60,
  arrayLength: 250,
  cost: 1000,
  nodes: 5000,
} as const;

export type Limit = keyof typeof limits;

/** What a rule of validation reports: Apollo puts its own code over ours, so the facts alone tell it from others. */
export function exceeded(limit: Limit, node?: ASTNode): GraphQLError {
  return new GraphQLError(sentenceOf(limit), { nodes: node ?? null, extensions: { facts: factsOf(limit) } });
}

/** The same for what is only known once the variables are, with what was asked for. */
export function exceededBy(limit: Limit, asked: number): GraphQLError {
  const facts = { ...factsOf(limit), asked };
  const http = { status: 400, headers: new HeaderMap() };
  return new GraphQLError(sentenceOf(limit), { extensions: { code: 'LIMIT_EXCEEDED', facts, http } });
}

function sentenceOf(limit: Limit): string {
  return `This document goes over the limit of ${limits[limit]} for ${limit}.`;
}

function factsOf(limit: Limit): Readonly<{ limit: Limit; most: number }> {
  return { limit, most: limits[limit] };
}
