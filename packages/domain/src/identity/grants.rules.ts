import { incompatiblePermissions, type Role, reachOf } from '../access/index.ts';
import { refuseFirst } from '../kernel/index.ts';
import type { IdentityRefusal } from './identity.refusals.ts';

type Change = {
  /** The account whose roles change, and the one that changes them. */
  readonly staffId: string;
  readonly byId: string;
  readonly roles: readonly Role[];
};

/** Why somebody may not be given these roles together, or not by this person. */
export function grantRefusals({ staffId, byId, roles }: Change): IdentityRefusal[] {
  const holds = (permission: (typeof incompatiblePermissions)[number][number]) =>
    roles.some((role) => reachOf(permission, role) !== null);
  const refusals: IdentityRefusal[] = [];
  if (staffId === byId) refusals.push('GRANTS_OWN');
  if (incompatiblePermissions.some(([one, other]) => holds(one) && holds(other))) refusals.push('GRANTS_INCOMPATIBLE');
  return refusals;
}

/** Lets roles be given, or throws the first reason why not. */
export function grantRoles(change: Change): void {
  refuseFirst(grantRefusals(change));
}
