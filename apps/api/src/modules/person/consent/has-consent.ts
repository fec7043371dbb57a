import type { EntityManager } from '@mikro-orm/postgresql';
import type { ConsentPurpose } from '@wasl/domain/person';
import { Consent } from './consent.entity.ts';

/** Whether a person agreed, to be accompanied unless another purpose is named, and did not take it back. */
export async function hasConsent(
  em: EntityManager,
  personId: string,
  purpose: ConsentPurpose = 'ACCOMPANIMENT',
): Promise<boolean> {
  const consents = { person: personId, purpose, isGiven: true, withdrawnAt: null };
  return (await em.count(Consent, consents)) > 0;
}
