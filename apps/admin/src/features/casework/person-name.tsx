import type { CasePersonFragment } from '#gql/console/graphql.ts';
import { language } from '#lib/language.ts';

/** What a person is called here: the name in the reader's script, or the code where names are out of reach. */
export function nameOf({ identity, publicCode }: CasePersonFragment): string {
  if (!identity) return publicCode;
  const names =
    language() === 'ar' ? [identity.firstNameAr, identity.lastNameAr] : [identity.firstNameFr, identity.lastNameFr];
  return names.join(' ');
}

/** A person's name, kept apart from the words around it. */
export function PersonName({ person }: { person: CasePersonFragment }) {
  return <bdi>{nameOf(person)}</bdi>;
}
