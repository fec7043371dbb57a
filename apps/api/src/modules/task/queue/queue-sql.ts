import type { Actor, Places, Scope } from '@wasl/domain/access';
import { duties, dutiesOf, type TaskKind, taskKinds } from '@wasl/domain/task';
import { sourceSql } from './task-sources.ts';

/** A statement over the tasks of somebody, found once, in the reader’s own row security. */
export type QueueSql = {
  /** What names the statement: one text for everyone with the same kinds of duties. */
  readonly kindsName: string;
  readonly text: string;
  readonly values: readonly unknown[];
};

/**
 * The tasks of an actor as rows of `task`, of the kinds that he has anything to do with: `select` goes on from there.
 * Parameters: `$1` the duties, `$2` who, `$3` the day it is; those of the `select` follow.
 */
export function queueSql(actor: Actor, today: string, select: string): QueueSql {
  const reaches = dutiesOf(actor);
  const kinds = [...reaches.keys()];
  const held = [...reaches].map(([kind, { doing, heading }]) => ({
    ...{ kind, ahead: duties[kind].aheadDays, grace: duties[kind].graceDays },
    ...placesOf('do', doing),
    ...placesOf('head', heading),
  }));
  const kindsName = kinds.map((kind) => taskKinds.indexOf(kind)).join('_');
  return { kindsName, text: textOf(kinds, select), values: [JSON.stringify(held), actor.id, today] };
}

const nobody = `select null::text as kind, null::text as type, null::uuid as id, null::text as reference, null::date as due_on,
  null::text as territory_code, null::text as centre_code, null::uuid as officer_id, null::text as facility_code,
  false as is_unassigned, '{}'::uuid[] as author_ids where false`;

function textOf(kinds: readonly TaskKind[], select: string): string {
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

function placesOf(mode: string, scope: Scope): Record<string, unknown> {
  const nothing: Places = { officerIds: [], centreCodes: [], facilityCodes: [], territoryCodes: [] };
  const places = scope === 'EVERYWHERE' ? nothing : scope;
  return {
    [`${mode}_everywhere`]: scope === 'EVERYWHERE',
    [`${mode}_officers`]: places.officerIds,
    [`${mode}_centres`]: places.centreCodes,
    [`${mode}_facilities`]: places.facilityCodes,
    [`${mode}_territories`]: places.territoryCodes,
    [`${mode}_inside`]: places.territoryCodes.map((code) => `${code}.%`),
  };
}
