import type { GraphQLFieldResolver } from 'graphql';

/**
 * The one resolver of every field below the root, relations included: what a statement answers is keyed as the client
 * asked, aliases and all, and so is what was made by hand once `keyedAsAsked` has been over it.
 */
export const resolveByKey: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (
  source,
  _args,
  _context,
  { path },
) => source[path.key];
