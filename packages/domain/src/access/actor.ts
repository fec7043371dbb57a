import type { IsoDate } from '../kernel/index.ts';
import type { TerritoryCode } from '../territory/index.ts';
import type { Permission } from './matrix.ts';
import type { Role } from './roles.ts';

/** A role, held over a place, for a time. `to` is the last day; null has no end. */
export type Grant = {
  readonly role: Role;
  readonly territoryCode: TerritoryCode | null;
  readonly centreCode: string | null;
  readonly facilityCode: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
};

/** Who acts: only grants that live today, and the territories that the actor's centres cover. */
export type Actor = {
  readonly id: string;
  readonly grants: readonly Grant[];
  readonly centreTerritories: readonly TerritoryCode[];
  /** What a program acting for somebody may do at most; absent when the person acts. */
  readonly only?: readonly Permission[];
};

/** Whether a grant is in force on a day. */
export function isLive(grant: Pick<Grant, 'from' | 'to'>, today: IsoDate): boolean {
  return grant.from <= today && (grant.to === null || today <= grant.to);
}

/** The last day on which what an actor may do today is what he may do: the first day that a grant of his ends. */
export function lastDayOf({ grants }: Pick<Actor, 'grants'>): IsoDate | null {
  const ends = grants.flatMap(({ to }) => (to === null ? [] : [to])).toSorted();
  return ends[0] ?? null;
}

/** The actor of a day: grants that ended or have not begun give nothing, and neither does the coverage of their centre. */
export function toActor(staff: {
  readonly id: string;
  readonly grants: readonly Grant[];
  readonly today: IsoDate;
  readonly coverage: readonly { readonly centreCode: string; readonly territoryCode: TerritoryCode }[];
}): Actor {
  const grants = staff.grants.filter((grant) => isLive(grant, staff.today));
  const centres = new Set(grants.map(({ centreCode }) => centreCode));
  const covered = staff.coverage.filter(({ centreCode }) => centres.has(centreCode));
  return { id: staff.id, grants, centreTerritories: [...new Set(covered.map(({ territoryCode }) => territoryCode))] };
}
