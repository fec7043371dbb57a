import type { EntityManager } from '@mikro-orm/postgresql';
import { Consent } from './consent.entity.ts';

/** Whether a person agreed to be accompanied, and did not take it back. */
export async function hasConsent(em: EntityManager, personId: string): Promise<boolean> {
  const consents = { person: personId, purpose: 'ACCOMPANIMENT', isGiven: true, withdrawnAt: null } as const;
  return (await em.count(Consent, consents)) > 0;
}
