import { buildSchema, findBreakingChanges } from 'graphql';

/** What of the schema a client of the last release could no longer use, one sentence each. */
export function breakingChanges(released: string, current: string): string[] {
  return findBreakingChanges(buildSchema(released), buildSchema(current)).map(({ description }) => description);
}

/**
 * The breaking changes that the changelog does not announce: the section `### Breaking` of its first release (the one
 * in the making) must name what changes, as in `MicroProject.title`.
 */
export function unannounced(changes: readonly string[], changelog: string): string[] {
  const [, inTheMaking = ''] = changelog.split(/^## /m);
  const [, breaking = ''] = inTheMaking.split(/^### Breaking$/m);
  const [announced = ''] = breaking.split(/^### /m);
  return changes.filter((change) => !announced.includes(coordinateOf(change)));
}

/** The element a sentence of graphql is about: the first name in it that looks like one of the schema's. */
function coordinateOf(sentence: string): string {
  return /\b[A-Z]\w*(?:\.\w+)*/.exec(sentence.replace(/^(An?|The) /, ''))?.[0] ?? sentence;
}
