import { type Actor, type ResolvedReach, reachesOf, zoneNames } from '@wasl/domain/access';
import type { TerritoryCode } from '@wasl/domain/territory';
import type { SessionScopes, ZoneReach } from '../session.entity.ts';

/**
 * What row security reads from the session: the reach of each zone, territories resolved to every known code. A zone out
 * of reach has no place in it: the row is looked at dozens of times in a command, and stays short.
 */
export function sessionScopesOf(actor: Actor, knownCodes: readonly TerritoryCode[]): SessionScopes {
  const reaches = reachesOf(actor, knownCodes);
  const of = (verb: 'read' | 'write') =>
    Object.fromEntries(
      zoneNames.flatMap((zone) => {
        const reach = toZoneReach(reaches[zone][verb]);
        return Object.keys(reach).length === 0 ? [] : [[zone, reach]];
      }),
    );
  return { read: of('read'), write: of('write') };
}

/** Everywhere says all; anything else says only what it has. */
function toZoneReach(reach: ResolvedReach): ZoneReach {
  if (reach.everywhere) return { everywhere: true };
  const [own] = reach.officerIds;
  return {
    ...(own !== undefined && { own }),
    ...(reach.territoryCodes.length > 0 && { territories: reach.territoryCodes }),
    ...(reach.centreCodes.length > 0 && { centres: reach.centreCodes }),
    ...(reach.facilityCodes.length > 0 && { facilities: reach.facilityCodes }),
  };
}
