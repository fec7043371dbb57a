import { searchKey } from '@wasl/domain/person';
import { type Filter, searchFilter } from './filters.ts';

/** Keeps reference rows with a part of their name or code, whatever the accents: tables of a few hundred rows, no index. */
export function namesFilter(description: string): Filter {
  return searchFilter(
    description,
    (place, text) => `position(${place.bind(searchKey(text), 'text')} in ${place.column('searchText')}) > 0`,
  );
}
