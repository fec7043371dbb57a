import type { EntityManager } from '@mikro-orm/postgresql';
import type { ConsentPurpose } from '@wasl/domain/person';
import { ask } from '#database/carrying-client.ts';

const text = `select 1 from consent where person_id = $1 and purpose = $2 and is_given and withdrawn_at is null limit 1`;

/** Whether a person agreed, to be accompanied unless another purpose is named, and did not take it back. */
export async function hasConsent(
  em: EntityManager,
  personId: string,
  purpose: ConsentPurpose = 'ACCOMPANIMENT',
): Promise<boolean> {
  const found = await ask(em, { name: 'consent', text, values: [personId, purpose] });
  return found.length > 0;
}
