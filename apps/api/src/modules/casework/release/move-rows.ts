import type { EntityManager } from '@mikro-orm/postgresql';
import type { TerritoryCode } from '@wasl/domain/territory';
import type { Case } from '../case.entity.ts';

// One statement: what hangs on the case and on the person at once (a note on health) is checked when both have moved.
const move = `with moved as (
    update person set territory_code = ?, version = version + 1, updated_at = now() where id = ? returning id)
  update case_file set territory_code = ?, version = version + 1, updated_at = now() where id = ?
    and exists (select from moved)`;

/** Moves a person and their case to another home, and with them everything that is placed by either. */
export async function moveRows(em: EntityManager, caseFile: Case, home: TerritoryCode): Promise<void> {
  await em.execute(move, [home, caseFile.person.id, home, caseFile.id]);
  await em.refresh(caseFile);
}
