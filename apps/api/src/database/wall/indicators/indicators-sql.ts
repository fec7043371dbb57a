import { cohortSql } from './cohort-sql.ts';
import { courseParts, courseSql } from './course-sql.ts';
import { followUpParts, followUpSql } from './follow-up-sql.ts';
import { cellsFunction } from './cells-sql.ts';

/** Every part of the indicators, by its name in the domain (`IndicatorCounts`). */
export const indicatorParts: readonly string[] = Object.keys({ ...courseParts, ...followUpParts });

const signature = `indicators(inside text, under uuid, of_programme text, of_sector text, of_sex text, youngest int, oldest int,
  first_day date, last_day date, as_of date, months int[], return_years int, parts text[])`;

/**
 * The indicators, counted by the owner within the session’s own `reporting` reach, which is never an argument. Only
 * sums, counts and middles leave. Each is one set of rows: what no part asks for is not read.
 */
export function indicatorsSql(): readonly string[] {
  const parts = Object.entries({ ...courseParts, ...followUpParts }).map(
    ([name, sql]) => `'${name}', case when '${name}' = any (parts) then (${sql}) end`,
  );
  return [
    ...guarded(
      signature,
      `with ${[cohortSql, followUpSql, courseSql].join(', ')}
select json_build_object(${parts.join(',\n  ')})`,
    ),
    ...guarded(...cellsFunction),
  ];
}

/** `pg_temp` comes last, so that no temporary table can stand in for one of ours. */
function guarded(name: string, body: string): string[] {
  return [
    `create or replace function app.${name} returns json
  language sql stable security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan as $$
${body}
$$`,
    `revoke all on function app.${name} from public`,
    `grant execute on function app.${name} to wasl_app`,
  ];
}
