import { microProjectStates } from '@wasl/domain/micro-project';

/**
 * The figures of the programme, counted by the owner: who may count a place need not see its rows. What a session may
 * count is its own `reporting` reach, never an argument; only sums and counts leave. Cases and diagnoses are counted
 * within the reach that lists them. `pg_temp` comes last, so that no temporary table can stand in for one of ours.
 */
export function figuresSql(): readonly string[] {
  const signature = 'app.figures(inside text, under uuid, first_day date, last_day date)';
  return [
    `create or replace function ${signature} returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
with ${counted}
select json_build_object(${[...delivered, ...under, waiting].join(', ')})::text
$$`,
    'revoke all on function app.figures(text, uuid, date, date) from public',
    'grant execute on function app.figures(text, uuid, date, date) to wasl_app',
  ];
}

type Zone = 'reporting' | 'casework' | 'diagnosis';

const states = microProjectStates.map((state) => `'${state}'`).join(', ');

/** What is counted: projects, what was delivered to them, agreements and their tranches. */
const counted = `project as (
  select p.id, p.person_id, p.state, p.sector_code, p.territory_code
  from micro_project p join case_file c on c.id = p.case_id
  where (${placed('p', 'reporting')} or ${ofFacility('c', 'reporting')}) and ${inTerritory('p')}
    and (figures.under is null or p.agreement_id = figures.under)
), delivered as (
  select h.amount, project.id, project.person_id, project.sector_code, project.territory_code
  from handover h join project on project.id = h.micro_project_id join distribution_event e on e.id = h.event_id
  -- Only what was reconciled counts (BR-34); the day is that of people in Morocco.
  where e.state in ('RECONCILED', 'CLOSED')
    and (figures.first_day is null or (h.delivered_at at time zone 'Africa/Casablanca')::date >= figures.first_day)
    and (figures.last_day is null or (h.delivered_at at time zone 'Africa/Casablanca')::date <= figures.last_day)
), agreed as (
  select a.id, a.envelope from agreement a
  where ${ofTerritory('a', 'reporting')} and ${inTerritory('a')} and (figures.under is null or a.id = figures.under)
), part as (
  select t.state, t.committed from tranche t join agreed on agreed.id = t.agreement_id
)`;

const delivered: readonly string[] = [
  "'beneficiaries', (select count(distinct person_id) from delivered)",
  "'projects', (select count(distinct id) from delivered)",
  "'amountDelivered', (select coalesce(sum(amount), 0) from delivered)",
  "'averagePerProject', (select round(sum(amount) / nullif(count(distinct id), 0)) from delivered)",
  `'sectors', ${listOf('sector_code as sector, count(distinct id) as count from delivered group by 1 order by 1')}`,
  `'territories', ${listOf(`d.territory_code as territory, t.names, count(distinct d.person_id) as beneficiaries,
    sum(d.amount) as amount from delivered d join territory t on t.code = d.territory_code group by 1, t.names order by 1`)}`,
];

const under: readonly string[] = [
  "'envelope', (select coalesce(sum(envelope), 0) from agreed)",
  "'committed', (select coalesce(sum(committed), 0) from part)",
  `'openCases', (select count(*) from case_file c where c.state not in ('AUTONOMOUS', 'CLOSED')
    and (${placed('c', 'casework')} or ${ofFacility('c', 'casework')}) and ${inTerritory('c')} and ${ofAgreement('c.id')})`,
  `'projectsByState', ${listOf(`state, count(*) as count from project group by state order by array_position(array[${states}], state)`)}`,
];

const waiting = `'waiting', json_build_object(
  'decisions', (select count(*) from project where state in ('SUBMITTED', 'UNDER_REVIEW', 'SHORTLISTED')),
  'diagnosesToValidate', (select count(*) from diagnosis d where d.state = 'SUBMITTED'
    and (${placed('d', 'diagnosis')} or ${ofFacility('d', 'diagnosis')}) and ${inTerritory('d')} and ${ofAgreement('d.case_id')}),
  'eventsToPrepare', (select count(*) from distribution_event e where e.state in ('DRAFT', 'PLANNED', 'LIST_FROZEN', 'POSTPONED')
    and ${ofTerritory('e', 'reporting')} and ${inTerritory('e')} and (figures.under is null or e.agreement_id = figures.under)),
  'tranchesToRelease', (select count(*) from part where state = 'REQUESTED'))`;

/** A row that a session reaches by its territory, its centre or whom it accompanies. */
function placed(row: string, zone: Zone): string {
  return `(${ofTerritory(row, zone)} or ${row}.centre_code = any ((select app.centres('read', '${zone}'))::text[])
    or ${row}.officer_id = (select app.own('read', '${zone}')))`;
}

function ofFacility(row: string, zone: Zone): string {
  return `${row}.facility_code = any ((select app.facilities('read', '${zone}'))::text[])`;
}

function ofTerritory(row: string, zone: Zone): string {
  return `((select app.everywhere('read', '${zone}'))
    or ${row}.territory_code = any ((select app.territories('read', '${zone}'))::text[]))`;
}

/** A case that has a project under the agreement asked for. */
function ofAgreement(caseId: string): string {
  return `(figures.under is null or exists (
    select from micro_project p where p.case_id = ${caseId} and p.agreement_id = figures.under))`;
}

function inTerritory(row: string): string {
  return `(figures.inside is null or ${row}.territory_code = figures.inside
    or starts_with(${row}.territory_code, figures.inside || '.'))`;
}

function listOf(select: string): string {
  return `(select coalesce(json_agg(row), '[]') from (select ${select}) row)`;
}
