import type { EntityManager } from '@mikro-orm/postgresql';

const nextRankSql = `insert into distribution_counter (prefix, last) values (?, 1)
  on conflict (prefix) do update set last = distribution_counter.last + 1 returning last`;

/** The next rank of a series in a year; given back when the command fails, so that no number is missing. */
export async function nextRank(em: EntityManager, series: 'EV' | 'PV', year: number): Promise<number> {
  const [counter] = await em.execute<{ last: number }[]>(nextRankSql, [`${series}-${year}`]);
  return counter?.last ?? 1;
}
