import type { EntityManager } from '@mikro-orm/postgresql';
import { sessionNumber } from '@wasl/domain/committee';
import { type IsoDate, yearOf } from '@wasl/domain/kernel';

const nextRank = `insert into session_counter (year, last) values (?, 1)
  on conflict (year) do update set last = session_counter.last + 1 returning last`;

/** The next number of a session in the year of a day; given back when the command fails. */
export async function nextSessionNumber(em: EntityManager, day: IsoDate): Promise<string> {
  const year = yearOf(day);
  const [counter] = await em.execute<{ last: number }[]>(nextRank, [year]);
  return sessionNumber(year, counter?.last ?? 1);
}
