import type { Context } from '#graphql/context.ts';
import type { GraphqlServer } from '#graphql/server/server.ts';

export type Asked = Readonly<{ query: string; variables: Record<string, unknown> }>;

/** The whole answer as the bytes a client would get. */
export async function answerOf(
  server: GraphqlServer,
  contextValue: Context,
  { query, variables }: Asked,
): Promise<string> {
  const { body } = await server.apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('Incremental delivery is not used.');
  return JSON.stringify(body.singleResult);
}
