import { type TaskKind, taskKinds } from '@wasl/domain/task';
import { sourceSql } from './task-sources.ts';

const nobody = `select null::text as kind, null::text as type, null::uuid as id, null::text as reference, null::date as due_on,
  null::text as territory_code, null::text as centre_code, null::uuid as officer_id, null::text as facility_code,
  false as is_unassigned, '{}'::uuid[] as author_ids where false`;

/**
 * The tasks of somebody as rows of `task`, of these kinds: `select` goes on from there. Parameters: `$1` his duties,
 * `$2` who, `$3` the day it is; those of the `select` follow.
 */
export function tasksSql(kinds: readonly TaskKind[], select: string): string {
  const sources = kinds.length === 0 ? nobody : kinds.map(sourceSql).join('\n  union all ');
  return `with duty as materialized (
  select * from json_to_recordset($1::json) as d (kind text, ahead int, grace int, ${['do', 'head'].map(columnsOf).join(', ')})
), found as (
  ${sources}
), mine as (
  select f.kind, f.type, f.id, f.reference, f.due_on, ${covers('do')} as is_mine,
    (f.is_unassigned or $3::date > f.due_on + d.grace) and ${covers('head')} as is_headed
  from found f join duty d on d.kind = f.kind
  where $3::date >= f.due_on - d.ahead and not ($2::uuid = any (f.author_ids))
), task as materialized (
  select m.kind, m.type, m.id, m.reference, m.due_on, not m.is_mine as is_escalated, n.snoozed_until
  from mine m left join task_note n on n.staff_id = $2::uuid and n.kind = m.kind and n.subject_id = m.id
  where (m.is_mine or m.is_headed) and n.finished_on is null
    and (n.snoozed_until is null or n.snoozed_until <= $3::date)
)
${select}`;
}

function columnsOf(mode: string): string {
  const lists = ['officers uuid[]', 'centres text[]', 'facilities text[]', 'territories text[]', 'inside text[]'];
  return [`${mode}_everywhere boolean`, ...lists.map((list) => `${mode}_${list}`)].join(', ');
}

/** `covers` of the domain, over the columns of a row. */
function covers(mode: string): string {
  return `coalesce(d.${mode}_everywhere or f.officer_id = any (d.${mode}_officers) or f.centre_code = any (d.${mode}_centres)
      or f.facility_code = any (d.${mode}_facilities) or f.territory_code = any (d.${mode}_territories)
      or f.territory_code like any (d.${mode}_inside), false)`;
}

/**
 * The tasks of somebody, found by the owner for the worker that writes to people: it serves no session, and is told no
 * more than what waits, by its code.
 */
export const tasksFunction: readonly string[] = [
  `create or replace function app.tasks_of(duties json, who uuid, today date) returns json
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
${tasksSql(
  taskKinds,
  `select coalesce(json_agg(json_build_object('kind', kind, 'type', type, 'id', id, 'reference', reference, 'dueOn', due_on,
  'isEscalated', is_escalated)), '[]') from task`,
)}
$$`,
  'revoke all on function app.tasks_of(json, uuid, date) from public',
  'grant execute on function app.tasks_of(json, uuid, date) to wasl_worker',
];
