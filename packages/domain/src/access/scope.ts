import { contains, type TerritoryCode } from '../territory/index.ts';
import type { Actor, Grant } from './actor.ts';
import { type Permission, reachOf } from './matrix.ts';
import type { Reach } from './roles.ts';
import { mayByProgram } from './step-up.ts';

export type Places = {
  readonly officerIds: readonly string[];
  readonly centreCodes: readonly string[];
  readonly facilityCodes: readonly string[];
  readonly territoryCodes: readonly TerritoryCode[];
};

/** Where an actor may do something. Lists are filtered by it; single things are checked against it. */
export type Scope = 'EVERYWHERE' | Places;

/** Where a thing is: what it does not have is null. */
export type Placed = {
  readonly territoryCode: TerritoryCode | null;
  readonly centreCode?: string | null;
  readonly officerId?: string | null;
  readonly facilityCode?: string | null;
};

export const nowhere: Places = { officerIds: [], centreCodes: [], facilityCodes: [], territoryCodes: [] };

/** Where an actor may use a permission: the union of what each grant gives. */
export function scopeOf(actor: Actor, permission: Permission): Scope {
  if (actor.only && !mayByProgram(actor.only, permission)) return nowhere;
  const scopes = actor.grants.map((grant) => placesOf(actor, grant, reachOf(permission, grant.role)));
  return union(scopes);
}

/** The union of scopes. */
export function union(scopes: readonly Scope[]): Scope {
  const places: Places[] = [];
  for (const scope of scopes) {
    if (scope === 'EVERYWHERE') return 'EVERYWHERE';
    places.push(scope);
  }
  return {
    officerIds: distinct(places.flatMap(({ officerIds }) => officerIds)),
    centreCodes: distinct(places.flatMap(({ centreCodes }) => centreCodes)),
    facilityCodes: distinct(places.flatMap(({ facilityCodes }) => facilityCodes)),
    territoryCodes: distinct(places.flatMap(({ territoryCodes }) => territoryCodes)),
  };
}

/** Whether a scope reaches a thing. */
export function covers(scope: Scope, thing: Placed): boolean {
  if (scope === 'EVERYWHERE') return true;
  const { territoryCode } = thing;
  return (
    holds(scope.officerIds, thing.officerId) ||
    holds(scope.centreCodes, thing.centreCode) ||
    holds(scope.facilityCodes, thing.facilityCode) ||
    (territoryCode !== null && scope.territoryCodes.some((outer) => contains(outer, territoryCode)))
  );
}

/** Whether an actor may use a permission on a thing. */
export function can(actor: Actor, permission: Permission, thing: Placed): boolean {
  return covers(scopeOf(actor, permission), thing);
}

/** Whether an actor may use a permission anywhere: what decides if a page or a button exists at all. */
export function mayEver(actor: Actor, permission: Permission): boolean {
  return !isNowhere(scopeOf(actor, permission));
}

/** Whether a scope reaches nothing. */
export function isNowhere(scope: Scope): boolean {
  if (scope === 'EVERYWHERE') return false;
  return Object.values(scope).every((places) => places.length === 0);
}

function placesOf(actor: Actor, grant: Grant, reach: Reach | null): Scope {
  const territory = grant.territoryCode === null ? [] : [grant.territoryCode];
  const centre = grant.centreCode === null ? [] : [grant.centreCode];
  const facility = grant.facilityCode === null ? [] : [grant.facilityCode];
  const byReach: Record<Reach, Scope> = {
    EVERYWHERE: 'EVERYWHERE',
    OWN: { ...nowhere, officerIds: [actor.id] },
    CENTRE: { ...nowhere, centreCodes: centre },
    COVERAGE: { ...nowhere, territoryCodes: [...territory, ...(centre.length === 0 ? [] : actor.centreTerritories)] },
    FACILITY: { ...nowhere, facilityCodes: facility },
    TERRITORY: { ...nowhere, territoryCodes: territory },
    ASSIGNED: { ...nowhere, territoryCodes: territory, centreCodes: centre, facilityCodes: facility },
  };
  return reach === null ? nowhere : byReach[reach];
}

function holds(places: readonly string[], place: string | null | undefined): boolean {
  return place !== null && place !== undefined && places.includes(place);
}

function distinct<Place extends string>(places: readonly Place[]): Place[] {
  return [...new Set(places)];
}
