import type { EntityMetadata, FilterQuery } from '@mikro-orm/core';
import type { Places, Scope } from '@wasl/domain/access';

/**
 * The domain's scope in the words of the query builder, over the placing properties that the entity has
 * (`territoryCode`, `centreCode`, `facilityCode`, `officerId`). `scope-sql.ts` says the same in SQL; a test keeps both
 * equal to `covers`.
 */
export function inScope<Thing extends object>(scope: Scope, meta: EntityMetadata<Thing>): FilterQuery<Thing> {
  if (scope === 'EVERYWHERE') return {};
  const ways = waysIn(scope).flatMap(([property, conditions]) => (property in meta.properties ? conditions : []));
  // An empty `$or` would be left out of the statement, and so would open everything.
  const nothing = { [String(meta.primaryKeys[0])]: null };
  return { $or: [...ways, nothing] } as FilterQuery<Thing>;
}

function waysIn(scope: Places): readonly (readonly [string, object[]])[] {
  return [
    ['officerId', scope.officerIds.map((officerId) => ({ officerId }))],
    ['trainerId', scope.officerIds.map((trainerId) => ({ trainerId }))],
    ['centreCode', scope.centreCodes.map((centreCode) => ({ centreCode }))],
    ['toCentreCode', scope.centreCodes.map((toCentreCode) => ({ toCentreCode }))],
    ['facilityCode', scope.facilityCodes.map((facilityCode) => ({ facilityCode }))],
    [
      'territoryCode',
      scope.territoryCodes.flatMap((code) => [{ territoryCode: code }, { territoryCode: { $like: `${code}.%` } }]),
    ],
  ];
}
