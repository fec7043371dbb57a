import type { EntityManager } from '@mikro-orm/postgresql';
import { type IsoDate, yearOf } from '@wasl/domain/kernel';
import { paymentNumber } from '@wasl/domain/procurement';

const nextRank = `insert into payment_counter (year, last) values (?, 1)
  on conflict (year) do update set last = payment_counter.last + 1 returning last`;

/** The next number of an order of payment in the year of a day; given back when the command fails. */
export async function nextPaymentNumber(em: EntityManager, day: IsoDate): Promise<string> {
  const year = yearOf(day);
  const [counter] = await em.execute<{ last: number }[]>(nextRank, [year]);
  return paymentNumber(year, counter?.last ?? 1);
}
