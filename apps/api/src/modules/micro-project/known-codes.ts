import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@wasl/domain/kernel';
import type { MicroProjectDraft } from '@wasl/domain/micro-project';
import { ItemType } from '#modules/programme/item-type.entity.ts';
import { Kit } from '#modules/programme/kit.entity.ts';
import { Sector } from '#modules/programme/sector.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';

/** Refuses a draft that names a place, sector, kit or item that the reference does not know: which field, never more. */
export async function assertKnown(em: EntityManager, draft: MicroProjectDraft): Promise<void> {
  const { territoryCode, sectorCode, kitCode, lines } = draft;
  const items = [...new Set(lines.map(({ itemCode }) => itemCode))];
  const counts: readonly (readonly [field: string, found: number, wanted: number])[] = [
    ['territoryCode', await em.count(Territory, { code: territoryCode }), 1],
    ['sectorCode', await em.count(Sector, { code: sectorCode }), 1],
    ['kitCode', kitCode === null ? 0 : await em.count(Kit, { code: kitCode }), kitCode === null ? 0 : 1],
    ['lines.itemCode', await em.count(ItemType, { code: { $in: items } }), items.length],
  ];
  const unknown = counts.find(([, found, wanted]) => found !== wanted);
  if (unknown) throw new Refusal('BAD_INPUT', { field: unknown[0], problem: 'UNKNOWN' });
}
