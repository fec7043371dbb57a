import type { Actor } from '../actor.ts';
import { type Permission, reachOf } from '../matrix.ts';
import { mayByProgram } from '../step-up.ts';

/** What the establishment that sent a case still sees of it for a while, once the centre has accepted (BR-41). */
export const senderReadPermissions = [
  'case.read',
  'person.read',
  'person.identity',
  'person.stays',
  'diagnosis.read',
  'enrolment.read',
] as const satisfies readonly Permission[];

const reads: ReadonlySet<Permission> = new Set(senderReadPermissions);

/** Whether somebody may have sent cases that a permission still lets him read. It lets nobody change anything. */
export function maySenderRead(actor: Actor, permission: Permission): boolean {
  return (
    reads.has(permission) &&
    (!actor.only || mayByProgram(actor.only, permission)) &&
    actor.grants.some(({ role, facilityCode }) => facilityCode !== null && reachOf(permission, role) === 'FACILITY')
  );
}
