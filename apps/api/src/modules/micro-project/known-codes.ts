import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@wasl/domain/kernel';
import type { MicroProjectDraft } from '@wasl/domain/micro-project';
import { ItemType } from '#modules/programme/item-type.entity.ts';
import { Kit } from '#modules/programme/kit.entity.ts';
import { Sector } from '#modules/programme/sector.entity.ts';
import { Territory } from '#modules/territory/territory.entity.ts';

/** Refuses a draft that names what the reference does not know, or another trade than its kit's: which field, no more. */
export async function assertKnown(em: EntityManager, draft: MicroProjectDraft): Promise<void> {
  const { territoryCode, sectorCode, kitCode, trade, lines } = draft;
  const kits = kitCode === null ? 0 : 1;
  const items = [...new Set(lines.map(({ itemCode }) => itemCode))];
  const counts: readonly (readonly [field: string, found: number, wanted: number])[] = [
    ['territoryCode', await em.count(Territory, { code: territoryCode }), 1],
    ['sectorCode', await em.count(Sector, { code: sectorCode }), 1],
    ['kitCode', await em.count(Kit, { code: kitCode ?? '' }), kits],
    ['trade', await em.count(Kit, { code: kitCode ?? '', trade }), kits],
    ['lines.itemCode', await em.count(ItemType, { code: { $in: items } }), items.length],
  ];
  const unknown = counts.find(([, found, wanted]) => found !== wanted);
  if (unknown) throw new Refusal('BAD_INPUT', { field: unknown[0], problem: 'UNKNOWN' });
}
