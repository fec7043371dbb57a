import { type Actor, type ResolvedReach, reachesOf, zoneNames } from '@wasl/domain/access';
import type { TerritoryCode } from '@wasl/domain/territory';
import type { SessionScopes, ZoneReach } from '../session.entity.ts';

/** What row security reads from the session: the reach of each zone, territories resolved to every known code. */
export function sessionScopesOf(actor: Actor, knownCodes: readonly TerritoryCode[]): SessionScopes {
  const reaches = reachesOf(actor, knownCodes);
  const of = (verb: 'read' | 'write') =>
    Object.fromEntries(zoneNames.map((zone) => [zone, toZoneReach(reaches[zone][verb])]));
  return { read: of('read'), write: of('write') };
}

function toZoneReach(reach: ResolvedReach): ZoneReach {
  return {
    everywhere: reach.everywhere,
    own: reach.officerIds[0] ?? null,
    territories: reach.territoryCodes,
    centres: reach.centreCodes,
    facilities: reach.facilityCodes,
  };
}
