import type { Placed } from '@wasl/domain/access';
import type { CasePlaceFragment } from '#gql/console/graphql.ts';
import { keyOf } from '#lib/ids.ts';

type Place = Pick<CasePlaceFragment, 'territory' | 'centre' | 'officer'>;

/** Where a case is, as the domain's access page asks it. */
export function placeOf({ territory, centre, officer }: Place): Placed {
  return {
    territoryCode: territory.code,
    centreCode: centre?.code ?? null,
    officerId: officer ? keyOf(officer.id) : null,
  };
}
