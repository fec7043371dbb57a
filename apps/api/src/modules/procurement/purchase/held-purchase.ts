import type { Permission } from '@wasl/domain/access';
import { dayOf, type IsoDate, yearOf } from '@wasl/domain/kernel';
import type { YearOfOrders } from '@wasl/domain/procurement';
import { loadFor } from '#access/load-for.ts';
import type { Context } from '#graphql/context.ts';
import { Purchase } from './purchase.entity.ts';
import { PurchaseLine } from './purchase-line.entity.ts';

type Named = { readonly id: string; readonly expectedVersion: number };

/** A purchase that changes: held until the command ends, with its lines. */
export async function holdPurchase(context: Context, permission: Permission, { id, expectedVersion }: Named) {
  const purchase = await loadFor(context, Purchase, id, permission, { lock: true, expectedVersion });
  return { purchase, lines: await linesOf(context, purchase) };
}

/** The lines of a purchase, in their order. */
export function linesOf({ em }: Context, purchase: Purchase): Promise<PurchaseLine[]> {
  return em.find(PurchaseLine, { purchase: purchase.id }, { orderBy: { position: 'asc' }, refresh: true });
}

/** How long ago a like purchase is no sign of a split any more. */
const recentDays = 30;
const aDay = 86_400_000;

/** What a method is judged by: the purchase as it is, and what was bought so in its year and its territory. */
export async function methodicalOf(context: Context, purchase: Purchase) {
  const today = dayOf(context.now());
  await holdYear(context, purchase, today);
  const { state, method, justification, amount } = purchase;
  return { state, method, justification, amount, today, year: await yearOfOrders(context, purchase, today) };
}

/** One judgement of a nature in a territory at a time: two purchases together cannot pass the ceiling. */
async function holdYear({ em }: Context, { nature, territoryCode }: Purchase, today: IsoDate): Promise<void> {
  const key = `purchase.year ${nature} ${territoryCode} ${yearOf(today)}`;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key]);
}

async function yearOfOrders({ em, now }: Context, purchase: Purchase, today: IsoDate): Promise<YearOfOrders> {
  const { id, nature, territoryCode } = purchase;
  const others = await em.find(Purchase, {
    id: { $ne: id },
    nature,
    territoryCode,
    method: 'PURCHASE_ORDER',
    state: { $nin: ['DRAFT', 'UNSUCCESSFUL', 'CANCELLED'] },
    createdAt: { $gte: new Date(`${yearOf(today)}-01-01T00:00:00Z`) },
  });
  const since = now().getTime() - recentDays * aDay;
  return {
    amounts: others.map(({ amount }) => amount),
    recent: others.filter(({ createdAt }) => createdAt.getTime() >= since).length,
  };
}
