import { agesOf, reachDays } from '@wasl/domain/reporting';
import { inTerritory, ofTerritory } from '../reach-sql.ts';
import { part, spread } from './shapes-sql.ts';

const isYoung = (age: string) => `${age} between ${agesOf.FROM_18_TO_34.youngest} and ${agesOf.FROM_18_TO_34.oldest}`;
const ageAtHandover = 'extract(year from c.handed_on)::int - c.birth_year';

/** The way from a prison to a handover, of each project handed over; agreements and purchases of the part asked about. */
export const courseSql = `leaving as materialized (
  select c.id, c.case_id, max(y.released_on) as released_on
  from cohort c join stay y on y.person_id = c.person_id
  where y.release_kind <> 'TRANSFER' and y.released_on <= c.handed_on group by c.id, c.case_id
), meeting as (
  select l.id, min(k.contacted_on) as reached_on
  from leaving l join case_contact k on k.case_id = l.case_id and k.is_reached and k.contacted_on >= l.released_on
  group by l.id
), deciding as (
  select d.micro_project_id as id, max(d.minutes_on) as decided_on,
    max(d.minutes_on) filter (where d.outcome = 'APPROVED') as approved_on
  from cohort c join project_decision d on d.micro_project_id = c.id group by 1
), way as materialized (
  select c.handed_on, c.submitted_on, l.released_on, m.reached_on, b.validated_on, d.decided_on, d.approved_on
  from cohort c left join leaving l on l.id = c.id left join meeting m on m.id = c.id
    left join valid b on b.id = c.id left join deciding d on d.id = c.id
), prepared as (
  select r.id, r.released_on, (select min(k.contacted_on) from case_file c join case_contact k on k.case_id = c.id
    where c.person_id = r.id and k.is_reached and k.contacted_on >= r.released_on) as met_on
  from released r where r.released_on + ${reachDays} <= as_of and exists (
    select from case_file c join diagnosis d on d.case_id = c.id
    where c.person_id = r.id and d.kind = 'IN_DETENTION' and d.validated_on <= r.released_on)
), followed as (
  select exists (select from stay y where y.person_id = r.id and y.entered_on > r.released_on and y.entered_on <= r.until)
    or exists (select from case_file c join outcome o on o.case_id = c.id where c.person_id = r.id
      and o.kind = 'RETURNED_TO_PRISON' and o.happened_on > r.released_on and o.happened_on <= r.until) as has_returned,
    exists (select from consent n where n.person_id = r.id and n.purpose = 'RECIDIVISM_CHECK' and n.is_given
      and n.withdrawn_at is null) as is_allowed,
    exists (select from case_file c join case_contact k on k.case_id = c.id
      where c.person_id = r.id and k.is_reached and k.contacted_on >= r.until)
    or exists (select from case_file c join outcome o on o.case_id = c.id
      where c.person_id = r.id and o.happened_on >= r.until) as is_seen_after
  from released r where r.until <= as_of
), agreed as materialized (
  select a.id, a.envelope, a.planned_projects from agreement a
  where ${ofTerritory('a', 'reporting')} and ${inTerritory('a')}
    and (under is null or a.id = under) and (of_programme is null or a.programme_code = of_programme)
), tender as materialized (
  select b.id, b.published_on, b.accepted_on, b.award_id from purchase b
  where ${ofTerritory('b', 'reporting')} and ${inTerritory('b')}
    and (first_day is null or b.published_on >= first_day) and (last_day is null or b.published_on <= last_day)
    and b.published_on <= as_of
), offering as (
  select b.id, b.award_id, b.accepted_on - b.published_on as days, count(o.id) as offers
  from tender b left join offer o on o.purchase_id = b.id group by b.id, b.award_id, b.accepted_on, b.published_on
), bought as (
  select b.award_id, l.quantity * l.unit_estimate as estimate, l.quantity * l.unit_price as price,
    exists (select from delivery_line n join delivery d on d.id = n.delivery_id
      where n.line_id = l.id and d.is_rejected) as is_rejected
  from tender b join purchase_line l on l.purchase_id = b.id
)`;

const estimated = 'coalesce(sum(estimate) filter (where award_id is not null), 0)';

/** The parts that tell of the way to a handover, of decisions, money and purchases. */
export const courseParts: Readonly<Record<string, string>> = {
  beneficiaries: 'select count(distinct person_id) from cohort',
  projects: 'select count(*) from cohort',
  amountDelivered: 'select coalesce(sum(amount), 0) from cohort',
  perProject: `select ${spread('amount')} from cohort`,
  money: `select json_build_object(
    'envelope', (select coalesce(sum(envelope), 0) from agreed),
    'plannedProjects', (select coalesce(sum(planned_projects), 0) from agreed),
    'committed', coalesce(sum(t.committed), 0),
    'released', coalesce(sum(t.amount) filter (where t.released_on is not null), 0),
    'justified', coalesce(sum(t.amount) filter (where t.released_on is not null and t.justified_on is not null), 0))
    from tranche t join agreed on agreed.id = t.agreement_id`,
  leads: `select json_build_object(
    'RELEASE_TO_CONTACT', ${spread('reached_on - released_on')},
    'VALIDATION_TO_SUBMISSION', ${spread('submitted_on - validated_on')},
    'SUBMISSION_TO_DECISION', ${spread('decided_on - submitted_on')},
    'APPROVAL_TO_HANDOVER', ${spread('handed_on - approved_on')},
    'RELEASE_TO_HANDOVER', ${spread('handed_on - released_on')}) from way`,
  reach: `select ${part(`count(*) filter (where met_on - released_on <= ${reachDays})`, 'count(*)')} from prepared`,
  groups: `select json_build_object(
    'WOMEN', json_build_object('served', (select count(distinct person_id) from cohort where sex = 'FEMALE'),
      'caseload', (select count(*) from load where sex = 'FEMALE')),
    'YOUTH', json_build_object('served', (select count(distinct c.person_id) from cohort c where ${isYoung(ageAtHandover)}),
      'caseload', (select count(*) from load where ${isYoung('age')})))`,
  caseload: 'select count(*) from load',
  approved: `select ${part("count(*) filter (where outcome = 'APPROVED')", 'count(*)')} from decided`,
  rejections: `select coalesce(json_agg(json_build_object('reason', reason, 'count', count)
    order by count desc, reason collate "C"), '[]')
    from (select reason, count(*) as count from decided where reason is not null group by 1) one`,
  deviation: `select ${part('coalesce(sum(amount - granted), 0)', 'coalesce(sum(granted), 0)')} from cohort where granted is not null`,
  deviationPerProject: `select ${spread('amount - granted')} from cohort where granted is not null`,
  returns: `select json_build_object('cohort', count(*),
    'known', count(*) filter (where is_allowed and (has_returned or is_seen_after)),
    'returned', count(*) filter (where is_allowed and has_returned)) from followed`,
  tenders: `select json_build_object(
    'offers', (select ${spread('offers')} from offering),
    'days', (select ${spread('days')} from offering),
    'saving', (select ${part(`${estimated} - coalesce(sum(price) filter (where award_id is not null), 0)`, estimated)} from bought),
    'rejectedLines', (select ${part('count(*) filter (where is_rejected)', 'count(*)')} from bought))`,
};
