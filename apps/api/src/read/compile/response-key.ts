import type { GraphQLFieldResolver } from 'graphql';
import type { SelectedField } from './selection.ts';

/**
 * The key of a field in what a statement returns: its name, or `@alias` when it has one. The two spaces never meet, so
 * that `{ title: code, code }` finds both, and objects made by hand, which know no aliases, are read the same way.
 */
export function responseKey({ key, name }: Pick<SelectedField, 'key' | 'name'>): string {
  return key === name ? name : `@${key}`;
}

/** The one resolver of every field below the root: relations have none of their own. */
export const resolveByKey: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (
  source,
  _args,
  _context,
  { path, fieldName },
) => {
  if (path.key === fieldName) return source[fieldName];
  const aliased = source[`@${path.key}`];
  return aliased === undefined ? source[fieldName] : aliased;
};
