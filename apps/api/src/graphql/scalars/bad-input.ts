import { type ASTNode, GraphQLError } from 'graphql';

/** What a scalar throws for a value it does not accept; the sentence names the form, never the value. */
export function badInput(sentence: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(sentence, { nodes: node, extensions: { code: 'BAD_INPUT' } });
}
