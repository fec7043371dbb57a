import { microProjectStates } from '@wasl/domain/micro-project';

const states = microProjectStates.map((state) => `'${state}'`).join(', ');

/** A statement of the read path; its values are, in order: territory, agreement, first day, last day, then the reach. */
export type FiguresSql = { readonly name: string; readonly text: string };

/** The columns that place a row, with the bound array that opens it and its type. */
const reach = {
  officer_id: '$5::uuid[]',
  centre_code: '$6::text[]',
  facility_code: '$7::text[]',
  territory_code: '$8::text[]',
} as const;
type Placing = keyof typeof reach;

/** The figures for those who see the kingdom, and for those who see the places they are given. */
export function figuresSql(isEverywhere: boolean): FiguresSql {
  return isEverywhere
    ? { name: 'figures everywhere', text: textOf(true) }
    : { name: 'figures within places', text: textOf(false) };
}

type Scope = (row: string, columns: readonly Placing[]) => string;

const team = ['officer_id', 'centre_code', 'territory_code'] as const;
const caseTeam = [...team, 'facility_code'] as const;

function textOf(isEverywhere: boolean): string {
  const scope: Scope = (row, columns) => (isEverywhere ? 'true' : within(row, columns));
  return `with ${rowsWithin(scope)} select json_build_object(${[...delivered, ...under(scope), waitingOf(scope)].join(', ')})::text`;
}

/** What is counted: projects, what was delivered to them, agreements and their tranches. */
function rowsWithin(scope: Scope): string {
  return `project as (
  select p.id, p.person_id, p.state, p.sector_code, p.territory_code from micro_project p
  where ${scope('p', team)} and ${inTerritory('p')} and ($2::uuid is null or p.agreement_id = $2)
), delivered as (
  select h.amount, project.id, project.person_id, project.sector_code, project.territory_code
  from handover h join project on project.id = h.micro_project_id join distribution_event e on e.id = h.event_id
  -- Only what was reconciled counts (BR-34); the day is that of people in Morocco.
  where e.state in ('RECONCILED', 'CLOSED')
    and ($3::date is null or (h.delivered_at at time zone 'Africa/Casablanca')::date >= $3)
    and ($4::date is null or (h.delivered_at at time zone 'Africa/Casablanca')::date <= $4)
), agreed as (
  select a.id, a.envelope from agreement a
  where ${scope('a', ['territory_code'])} and ${inTerritory('a')} and ($2::uuid is null or a.id = $2)
), part as (
  select t.state, t.committed from tranche t join agreed on agreed.id = t.agreement_id
)`;
}

const delivered: readonly string[] = [
  "'beneficiaries', (select count(distinct person_id) from delivered)",
  "'projects', (select count(distinct id) from delivered)",
  "'amountDelivered', (select coalesce(sum(amount), 0) from delivered)",
  "'averagePerProject', (select round(sum(amount) / nullif(count(distinct id), 0)) from delivered)",
  `'sectors', ${listOf('sector_code as sector, count(distinct id) as count from delivered group by 1 order by 1')}`,
  `'territories', ${listOf(`d.territory_code as territory, t.names, count(distinct d.person_id) as beneficiaries,
    sum(d.amount) as amount from delivered d join territory t on t.code = d.territory_code group by 1, t.names order by 1`)}`,
];

function under(scope: Scope): readonly string[] {
  return [
    "'envelope', (select coalesce(sum(envelope), 0) from agreed)",
    "'committed', (select coalesce(sum(committed), 0) from part)",
    `'openCases', (select count(*) from case_file c where c.state not in ('AUTONOMOUS', 'CLOSED')
      and ${scope('c', caseTeam)} and ${inTerritory('c')} and ${ofAgreement('c.id')})`,
    `'projectsByState', ${listOf(`state, count(*) as count from project group by state order by array_position(array[${states}], state)`)}`,
  ];
}

function waitingOf(scope: Scope): string {
  return `'waiting', json_build_object(
    'decisions', (select count(*) from project where state in ('SUBMITTED', 'UNDER_REVIEW', 'SHORTLISTED')),
    'diagnosesToValidate', (select count(*) from diagnosis d where d.state = 'SUBMITTED'
      and ${scope('d', caseTeam)} and ${inTerritory('d')} and ${ofAgreement('d.case_id')}),
    'eventsToPrepare', (select count(*) from distribution_event e where e.state in ('DRAFT', 'PLANNED', 'LIST_FROZEN', 'POSTPONED')
      and ${scope('e', ['territory_code'])} and ${inTerritory('e')} and ($2::uuid is null or e.agreement_id = $2)),
    'tranchesToRelease', (select count(*) from part where state = 'REQUESTED'))`;
}

/** A case that has a project under the agreement asked for. */
function ofAgreement(caseId: string): string {
  return `($2::uuid is null or exists (select from micro_project p where p.case_id = ${caseId} and p.agreement_id = $2))`;
}

/** A row within reach: by any of its columns; a territory reaches what it contains. */
function within(row: string, columns: readonly Placing[]): string {
  const ways = columns.map((column) =>
    column === 'territory_code'
      ? `exists (select from unnest(${reach.territory_code}) u where ${contained(row, 'u')})`
      : `${row}.${column} = any(${reach[column]})`,
  );
  return `(${ways.join(' or ')})`;
}

function inTerritory(row: string): string {
  return `($1::text is null or ${contained(row, '$1')})`;
}

function contained(row: string, outer: string): string {
  return `(${row}.territory_code = ${outer} or starts_with(${row}.territory_code, ${outer} || '.'))`;
}

function listOf(select: string): string {
  return `(select coalesce(json_agg(row), '[]') from (select ${select}) row)`;
}
