import { type Permission, permissions } from '../access/index.ts';

/** What people and the house do that no permission names: the rest of the audit speaks in the verbs of the policy. */
export const acts = [
  'session.signIn',
  'session.secondFactor',
  'session.stepUp',
  'session.end',
  'session.endAll',
  'secondFactor.enrol',
  'secondFactor.confirm',
  'secondFactor.recoveryCodes',
  'secondFactor.remove',
  'password.change',
  'password.requestReset',
  'password.reset',
  'invitation.accept',
  'apiToken.create',
  'apiToken.revoke',
  'key.rotate',
  'key.shred',
] as const;
export type Act = (typeof acts)[number];

/** What an entry of the audit says was done. */
export type AuditAction = Permission | Act;
export const auditActions: readonly AuditAction[] = [...permissions, ...acts];

/** What of a person or a dossier was laid open by a reading. */
export const disclosures = ['identity', 'stay', 'health', 'document', 'person', 'casework', 'diagnosis'] as const;
export type Disclosure = (typeof disclosures)[number];

/** How an access ended: something was shown, nothing was found, or it was refused. */
export const accessOutcomes = ['SHOWN', 'NOTHING', 'REFUSED'] as const;
export type AccessOutcome = (typeof accessOutcomes)[number];
