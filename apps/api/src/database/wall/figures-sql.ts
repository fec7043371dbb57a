import { microProjectStates } from '@wasl/domain/micro-project';
import { beginningOf, inTerritory, ofFacility, ofTerritory, placed, preparedCases } from './reach-sql.ts';
import { senderSql } from './sender-sql.ts';

/**
 * The figures of the programme, counted by the owner: who may count a place need not see its rows. What a session may
 * count is its own `reporting` reach, never an argument; only sums and counts leave. Cases and diagnoses are counted
 * within the reach that lists them. Only the parts asked for are counted: what no branch reads, PostgreSQL never runs.
 */
export function figuresSql(): readonly string[] {
  return [
    // How much a period holds decides how it is best counted: this one is planned for the period asked for.
    ...figuresFunction('delivered_figures(inside text, under uuid, first_day date, last_day date, parts text[])', {
      planning: 'force_custom_plan',
      from: handedOver,
      figures: delivered,
    }),
    ...figuresFunction('standing_figures(inside text, under uuid, parts text[])', {
      planning: 'force_generic_plan',
      from: standing,
      figures: { ...under, waiting },
    }),
  ];
}

/** What is counted of a period; the other figures are of the present day. */
export function isOfPeriod(figure: string): boolean {
  return figure in delivered;
}

type Counting = Readonly<{ planning: string; from: string; figures: Readonly<Record<string, string>> }>;

/** `pg_temp` comes last, so that no temporary table can stand in for one of ours. */
function figuresFunction(signature: string, { planning, from, figures }: Counting): string[] {
  const parts = Object.entries(figures).map(
    ([part, sql]) => `'${part}', case when '${part}' = any (parts) then (${sql}) end`,
  );
  return [
    `create or replace function app.${signature} returns json
  language sql stable security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = ${planning} as $$
with ${from}
select json_build_object(${parts.join(',\n  ')})
$$`,
    `revoke all on function app.${signature} from public`,
    `grant execute on function app.${signature} to wasl_app`,
  ];
}

const states = microProjectStates.map((state) => `'${state}'`).join(', ');

/** Projects of this part of the programme; those of a facility are few, so no other case is read for its own. */
const ofProgramme = `(${placed('p', 'reporting')} or p.case_id in (${preparedCases('reporting')}))
    and ${inTerritory('p')} and (under is null or p.agreement_id = under)`;

/**
 * What was delivered in a period, by project: whatever counts projects then counts rows, and nothing is sorted to find
 * out what is distinct. Only what was reconciled counts (BR-34).
 */
const handedOver = `handed as materialized (
  select p.id, p.person_id, p.sector_code, p.territory_code, sum(h.amount)::bigint as amount
  from handover h join micro_project p on p.id = h.micro_project_id join distribution_event e on e.id = h.event_id
  where e.state in ('RECONCILED', 'CLOSED') and ${ofProgramme}
    and h.delivered_at >= ${beginningOf("coalesce(first_day, '-infinity')")}
    and h.delivered_at < ${beginningOf("coalesce(last_day + 1, 'infinity')")}
  group by p.id
)`;

/** What stands today: projects, agreements and their tranches. */
const standing = `project as not materialized (
  select p.state from micro_project p where ${ofProgramme}
), agreed as (
  select a.id, a.envelope from agreement a
  where ${ofTerritory('a', 'reporting')} and ${inTerritory('a')} and (under is null or a.id = under)
), part as (
  select t.state, t.committed from tranche t join agreed on agreed.id = t.agreement_id
)`;

const delivered: Readonly<Record<string, string>> = {
  beneficiaries: 'select count(distinct person_id) from handed',
  projects: 'select count(*) from handed',
  amountDelivered: 'select coalesce(sum(amount), 0) from handed',
  averagePerProject: 'select round(sum(amount) / nullif(count(*), 0)) from handed',
  sectors: listOf('sector_code as sector, count(*) as count from handed group by 1 order by 1'),
  territories: listOf(`d.territory as territory, t.names, d.beneficiaries, d.amount
    from (select territory_code as territory, count(*) as beneficiaries, sum(amount) as amount
      from (select territory_code, person_id, sum(amount) as amount from handed group by 1, 2) p group by 1) d join territory t on t.code = d.territory order by 1`),
};

const under: Readonly<Record<string, string>> = {
  envelope: 'select coalesce(sum(envelope), 0) from agreed',
  committed: 'select coalesce(sum(committed), 0) from part',
  openCases: `select count(*) from case_file c where c.state not in ('AUTONOMOUS', 'CLOSED')
    and (${placed('c', 'casework')} or ${ofFacility('c', 'casework')} or ${senderSql('case_file', 'c')}) and ${inTerritory('c')} and ${ofAgreement('c.id')}`,
  projectsByState: listOf(
    `state, count(*) as count from project group by state order by array_position(array[${states}], state)`,
  ),
};

const waiting = `select json_build_object(
  'decisions', (select count(*) from project where state in ('SUBMITTED', 'UNDER_REVIEW', 'SHORTLISTED')),
  'diagnosesToValidate', (select count(*) from diagnosis d where d.state = 'SUBMITTED'
    and (${placed('d', 'diagnosis')} or ${ofFacility('d', 'diagnosis')} or ${senderSql('diagnosis', 'd')}) and ${inTerritory('d')} and ${ofAgreement('d.case_id')}),
  'eventsToPrepare', (select count(*) from distribution_event e where e.state in ('DRAFT', 'PLANNED', 'LIST_FROZEN', 'POSTPONED')
    and ${ofTerritory('e', 'reporting')} and ${inTerritory('e')} and (under is null or e.agreement_id = under)),
  'tranchesToRelease', (select count(*) from part where state = 'REQUESTED'))`;

/** A case that has a project under the agreement asked for. */
function ofAgreement(caseId: string): string {
  return `(under is null or exists (
    select from micro_project p where p.case_id = ${caseId} and p.agreement_id = under))`;
}

function listOf(select: string): string {
  return `select coalesce(json_agg(row), '[]') from (select ${select}) row`;
}
