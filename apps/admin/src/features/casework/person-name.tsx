import { type Named, nameOf } from '#lib/words/person-name.ts';

/** A person's name, kept apart from the words around it. */
export function PersonName({ person }: { person: Named }) {
  return <bdi>{nameOf(person)}</bdi>;
}
