import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@wasl/domain/kernel';
import { contains, type TerritoryCode } from '@wasl/domain/territory';
import type { Agreement } from '#modules/agreement/agreement.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';

/** An event takes place in a known territory, within the agreement's. */
export async function assertPlaceOf(
  em: EntityManager,
  agreement: Agreement,
  territoryCode: TerritoryCode,
): Promise<void> {
  const isKnown = (await em.count(Territory, { code: territoryCode })) > 0;
  const problem = isKnown ? 'OUTSIDE_AGREEMENT' : 'UNKNOWN';
  if (!isKnown || !contains(agreement.territoryCode, territoryCode)) {
    throw new Refusal('BAD_INPUT', { field: 'territoryCode', problem });
  }
}
