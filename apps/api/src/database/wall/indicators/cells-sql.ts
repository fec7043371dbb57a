import { agesOf, ageGroups } from '@wasl/domain/reporting';
import { dayOf } from '../reach-sql.ts';
import { countable } from './cohort-sql.ts';

const age = 'extract(year from g.handed_on)::int - g.birth_year';
const groups = ageGroups.map((group) => `when ${age} <= ${agesOf[group].oldest} then '${group}'`).join(' ');

/** What a project is crossed by, as the domain names it (`Crossing`). */
const crossedBy: Readonly<Record<string, string>> = {
  TERRITORY: 'g.territory_code',
  PROGRAMME: 'g.programme_code',
  AGREEMENT: 'g.agreement_id::text',
  SECTOR: 'g.sector_code',
  SEX: 'g.sex',
  AGE_GROUP: `case ${groups} end`,
  YEAR: 'extract(year from g.handed_on)::int::text',
};

const crossed = (position: number) =>
  `case crossings[${position}] ${Object.entries(crossedBy)
    .map(([name, sql]) => `when '${name}' then ${sql}`)
    .join(' ')} end`;

/** How many projects handed over there are in each cell of up to two crossings, over the whole reach of a session. */
export const cellsFunction = [
  'indicator_cells(crossings text[], as_of date)',
  `with handed as (
  select p.id, p.territory_code, p.sector_code, p.agreement_id, a.programme_code, s.sex, s.birth_year,
    min(${dayOf('h.delivered_at')}) as handed_on
  from micro_project p join person s on s.id = p.person_id join agreement a on a.id = p.agreement_id
    join handover h on h.micro_project_id = p.id join distribution_event e on e.id = h.event_id
  where ${countable} and e.state in ('RECONCILED', 'CLOSED')
  group by p.id, a.programme_code, s.sex, s.birth_year
), cell as (
  select ${crossed(1)} as one, ${crossed(2)} as other, count(*) as count from handed g where g.handed_on <= as_of group by 1, 2
)
select coalesce(json_agg(json_build_object('one', one, 'other', other, 'count', count)), '[]') from cell`,
] as const;
