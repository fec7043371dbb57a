import type { Permission } from './matrix.ts';

/**
 * Acts that ask for a fresh proof of the second factor: approving, paying, taking papers with names away, changing who
 * may do what. No program may be given one of them, and no role that holds one works without a second factor.
 */
export const stepUpPermissions = [
  'staff.invite',
  'staff.disable',
  'staff.changeGrants',
  'staff.removeFactor',
  'agreement.sign',
  'tranche.release',
  'tranche.justify',
  'microProject.approve',
  'microProject.reject',
  'committeeSession.decide',
  'purchase.approve',
  'purchase.award',
  'payment.order',
  'payment.disburse',
  'handover.download',
  'list.export',
  'case.breakGlass',
  'person.reveal',
  'person.nationalId',
  'person.committalNumber',
  'person.health',
] as const satisfies readonly Permission[];

const fresh: ReadonlySet<Permission> = new Set(stepUpPermissions);

/** Whether an act asks for a fresh proof of the second factor. */
export function needsStepUp(permission: Permission): boolean {
  return fresh.has(permission);
}

/** Whether a program with these scopes may do something: never what a person must prove to be present for. */
export function mayByProgram(scopes: readonly Permission[], permission: Permission): boolean {
  return scopes.includes(permission) && !needsStepUp(permission);
}
