import { dayOf, inTerritory, placed, preparedCases, preparedPersons } from '../reach-sql.ts';

/** A project that the session may count: those of a facility are few, so no other case is read for its own. */
export const countable = `(${placed('p', 'reporting')}
      or p.case_id in (${preparedCases('reporting')}))`;

/** Of the age asked for in the year of a day. */
function isOfAge(row: string, day: string): string {
  return `(youngest is null or extract(year from ${day})::int - ${row}.birth_year between youngest and oldest)`;
}

function isInPeriod(day: string): string {
  return `(first_day is null or ${day} >= first_day) and (last_day is null or ${day} <= last_day) and ${day} <= as_of`;
}

/** What is counted of, each once: projects of the part asked about, those handed over, releases, the caseload. */
export const cohortSql = `subject as materialized (
  select p.id, p.person_id, p.case_id, p.kit_code, p.granted, p.submitted_on::date as submitted_on, p.state, p.ended_on,
    p.territory_code, p.centre_code, p.officer_id, s.sex, s.birth_year
  from micro_project p join person s on s.id = p.person_id join agreement a on a.id = p.agreement_id
  where ${countable} and ${inTerritory('p')}
    and (under is null or p.agreement_id = under) and (of_programme is null or a.programme_code = of_programme)
    and (of_sector is null or p.sector_code = of_sector) and (of_sex is null or s.sex = of_sex)
), handing as materialized (
  select t.id, min(${dayOf('h.delivered_at')}) as handed_on, sum(h.amount) as amount
  from subject t join handover h on h.micro_project_id = t.id join distribution_event e on e.id = h.event_id
  where e.state in ('RECONCILED', 'CLOSED') group by t.id
), cohort as materialized (
  select t.*, g.handed_on, g.amount from subject t join handing g on g.id = t.id
  where ${isInPeriod('g.handed_on')} and ${isOfAge('t', 'g.handed_on')}
), valid as materialized (
  select distinct on (c.id) c.id, d.id as diagnosis_id, d.validated_on, d.baseline_monthly_income as baseline
  from cohort c join diagnosis d on d.case_id = c.case_id
  where d.validated_on <= c.handed_on order by c.id, d.validated_on desc, d.id
), planned as materialized (
  select c.id, c.amount, f.id as plan_id, f.autonomy_income, c.ended_on, c.state
  from cohort c join follow_up_plan f on f.micro_project_id = c.id
), inhabitant as (
  select s.id, s.sex, s.birth_year from person s
  where (${placed('s', 'reporting')} or s.id in (${preparedPersons('reporting')})) and ${inTerritory('s')}
    and (of_sex is null or s.sex = of_sex)
), release as materialized (
  select s.id, s.birth_year, max(y.released_on) as released_on
  from inhabitant s join stay y on y.person_id = s.id
  where y.release_kind <> 'TRANSFER' and ${isInPeriod('y.released_on')} group by s.id, s.birth_year
), released as materialized (
  select r.id, r.released_on, (r.released_on + make_interval(years => return_years))::date as until
  from release r where ${isOfAge('r', 'r.released_on')}
), load as (
  select s.id, s.sex, extract(year from as_of)::int - s.birth_year as age from inhabitant s
  where ${isOfAge('s', 'as_of')} and exists (select from case_file c where c.person_id = s.id
    and c.opened_on <= as_of and (c.closed_on is null or c.closed_on > as_of))
), decided as (
  select d.outcome, d.reason from subject t join project_decision d on d.micro_project_id = t.id
  where ${isInPeriod('d.minutes_on')} and ${isOfAge('t', 'd.minutes_on')}
)`;
