import type { EntityManager } from '@mikro-orm/postgresql';
import { caseNumber } from '@wasl/domain/casework';
import { type IsoDate, yearOf } from '@wasl/domain/kernel';

const nextRank = `insert into case_counter (prefix, last) values (?, 1)
  on conflict (prefix) do update set last = case_counter.last + 1 returning last`;

/** The next number of a place in the year of a day; given back when the command fails, so that none is missing. */
export async function nextCaseNumber(em: EntityManager, place: string, day: IsoDate): Promise<string> {
  const year = yearOf(day);
  const [counter] = await em.execute<{ last: number }[]>(nextRank, [`${place}-${year}`]);
  return caseNumber(place, year, counter?.last ?? 1);
}
