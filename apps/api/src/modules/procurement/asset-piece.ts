import { randomBytes } from 'node:crypto';
import { type IsoDate, Refusal } from '@wasl/domain/kernel';
import { assetTag, type AssetState, type Piece, warrantyUntil } from '@wasl/domain/procurement';
import type { Context } from '#graphql/context.ts';
import type { Staff } from '#modules/identity/staff.entity.ts';
import type { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { ItemType } from '#modules/programme/item-type.entity.ts';
import { Asset } from './asset.entity.ts';
import type { PurchaseLine } from './purchase/purchase-line.entity.ts';

type Arriving = {
  readonly project: MicroProject;
  readonly piece: Piece;
  readonly receivedOn: string;
  readonly receivedBy: Staff;
  readonly state: Extract<AssetState, 'RECEIVED' | 'ACCEPTED'>;
  readonly acceptedBy: Staff | null;
  readonly warrantyUntil: IsoDate | null;
  /** The line it was bought by; null for what was bought without a procedure. */
  readonly purchaseLine: PurchaseLine | null;
};

/** A piece or a lot becomes an asset of its project, under a tag of its own. */
export function addAsset({ em }: Context, { project, piece, ...arrival }: Arriving): Asset {
  const { territoryCode, centreCode, officerId } = project;
  const { itemCode, ...counted } = piece;
  const place = { territoryCode, centreCode, officerId };
  return em.create(Asset, {
    ...counted,
    ...place,
    ...arrival,
    microProject: project,
    tag: assetTag(randomBytes),
    item: itemCode,
    lifeReason: null,
  });
}

/** One delivery of a project at a time, so that two together cannot pass its budget: a buyer may not lock the project. */
export async function holdDeliveries({ em }: Context, { id }: { readonly id: string }): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`asset.receive ${id}`]);
}

/** The end of the warranty of pieces that are accepted on a day, by their items. */
export async function warrantiesFrom({ em }: Context, day: IsoDate, codes: readonly string[]) {
  const items = await em.find(ItemType, { code: { $in: [...new Set(codes)] } });
  return new Map(items.map(({ code, warrantyMonths }) => [code, warrantyUntil(day, warrantyMonths)]));
}

/** Which of these items are tracked: one becomes as many assets as there are pieces. */
export async function trackedAmong({ em }: Context, codes: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  const wanted = [...new Set(codes)];
  const items = await em.find(ItemType, { code: { $in: wanted } });
  if (items.length !== wanted.length) throw new Refusal('BAD_INPUT', { field: 'lines.itemCode', problem: 'UNKNOWN' });
  return new Map(items.map(({ code, isTracked }) => [code, isTracked]));
}
