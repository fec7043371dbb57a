import type { Actor } from '@wasl/domain/access';
import { isoDate } from '@wasl/domain/kernel';
import type { ViewerQuery } from '#gql/console/graphql.ts';
import { keyOf } from '#lib/ids.ts';

export type Viewer = ViewerQuery['viewer'];

/** The viewer's grants as the domain reads them. The API sends only those in force. */
export function actorOf(viewer: Viewer): Actor {
  return {
    id: keyOf(viewer.id),
    centreTerritories: viewer.centreTerritories,
    grants: viewer.grants.map((grant) => ({
      role: grant.role,
      territoryCode: grant.territory?.code ?? null,
      centreCode: grant.centre?.code ?? null,
      facilityCode: grant.facility?.code ?? null,
      from: isoDate(grant.from),
      to: grant.to === null || grant.to === undefined ? null : isoDate(grant.to),
    })),
  };
}
