import type pg from 'pg';

const pageSize = 5_000;

/** The rows of a long table, page by page: `$1`, `$2` are the place to go on from, `$3` the size of a page. */
export async function* pagesOf<Row extends pg.QueryResultRow>(
  client: pg.ClientBase,
  sql: string,
  from: readonly unknown[],
  placeOf: (row: Row) => readonly unknown[],
): AsyncGenerator<Row> {
  let place = from;
  for (;;) {
    const { rows } = await client.query<Row>(sql, [...place, pageSize]);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    place = placeOf(last);
  }
}
