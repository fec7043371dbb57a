import type { EntityManager } from '@mikro-orm/postgresql';
import type { TerritoryCode } from '@wasl/domain/territory';

// The closest territory first, and in it the centre that is the first to call.
const nearest = `select c.centre_code as code from centre_coverage c join facility f on f.code = c.centre_code
  where f.status not in ('CLOSED', 'PLANNED') and (c.territory_code = ? or starts_with(?, c.territory_code || '.'))
  order by length(c.territory_code) desc, c.is_primary desc, c.centre_code limit 1`;

/** The code of the centre that covers a home; null when none does. */
export async function coveringCentre(em: EntityManager, home: TerritoryCode): Promise<string | null> {
  const [found] = await em.execute<{ code: string }[]>(nearest, [home, home]);
  return found?.code ?? null;
}
