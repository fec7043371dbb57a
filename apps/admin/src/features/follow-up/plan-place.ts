import type { Placed } from '@wasl/domain/access';
import type { FollowUpFileFragment } from '#gql/console/graphql.ts';
import { keyOf } from '#lib/ids.ts';

/** Where a project is followed, as the domain's access page asks it. */
export function placeOf({ microProject: { territory, centre, officer } }: FollowUpFileFragment): Placed {
  return {
    territoryCode: territory.code,
    centreCode: centre?.code ?? null,
    officerId: officer ? keyOf(officer.id) : null,
  };
}
