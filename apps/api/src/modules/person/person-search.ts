import { searchKey } from '@wasl/domain/person';
import { type Place, startsWith } from '#graphql/filters.ts';

// Unions, not `or`: each half walks its own index, under row security too.

/** The persons found by what somebody types: a public code, or the beginning of a name in either script. */
export function personsFound(place: Place, text: string): string {
  const byCode = startsWith('found.public_code', place, text.toUpperCase());
  const key = searchKey(text);
  // Signs alone are the beginning of no name; nothing at all is the beginning of every name.
  const byName = key === '' && text !== '' ? 'false' : startsWith('named.token', place, key);
  return `select found.id from person found where ${byCode}
    union all select named.person_id from person_name_token named where ${byName}`;
}

/** The cases found by the beginning of their number, or by their person. */
export function casesFound(place: Place, text: string): string {
  const byNumber = startsWith('numbered.number', place, text.toUpperCase());
  return `select numbered.id from case_file numbered where ${byNumber}
    union all select held.id from case_file held where held.person_id in (${personsFound(place, text)})`;
}
