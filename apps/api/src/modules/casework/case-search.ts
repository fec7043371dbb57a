import { type Place, startsWith } from '#graphql/filters.ts';
import { personsFound } from '#modules/person/person.type.ts';

/** The cases found by the beginning of their number, or by their person: each half walks its own index. */
export function casesFound(place: Place, text: string): string {
  const byNumber = startsWith('numbered.number', place, text.toUpperCase());
  return `select numbered.id from case_file numbered where ${byNumber}
    union all select held.id from case_file held where held.person_id in (${personsFound(place, text)})`;
}
