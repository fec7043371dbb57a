import type { EntityManager } from '@mikro-orm/postgresql';
import { type IsoDate, yearOf } from '@wasl/domain/kernel';
import { purchaseNumber } from '@wasl/domain/procurement';

const nextRank = `insert into purchase_counter (year, last) values (?, 1)
  on conflict (year) do update set last = purchase_counter.last + 1 returning last`;

/** The next number of a purchase in the year of a day; given back when the command fails. */
export async function nextPurchaseNumber(em: EntityManager, day: IsoDate): Promise<string> {
  const year = yearOf(day);
  const [counter] = await em.execute<{ last: number }[]>(nextRank, [year]);
  return purchaseNumber(year, counter?.last ?? 1);
}
