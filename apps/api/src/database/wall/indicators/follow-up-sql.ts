import { monthsOfWork } from '@wasl/domain/reporting';
import { part, spread } from './shapes-sql.ts';

const isAlive = "in ('OPERATING', 'SLOWED')";

/** What was seen of each project handed over, in the window of each month that is asked about. */
export const followUpSql = `windowed as materialized (
  select q.id, q.amount, q.plan_id, q.autonomy_income, q.ended_on, q.state, v.id as visit_id, v.month, v.window_from, v.window_to
  from planned q join visit v on v.plan_id = q.plan_id
  where v.month = any (months) and v.window_to <= as_of
), last_seen as (
  select distinct on (w.visit_id) w.visit_id, d.activity_state, d.monthly_income
  from windowed w join visit d on d.plan_id = w.plan_id and d.done_on between w.window_from and w.window_to
  order by w.visit_id, d.done_on desc
), seen as materialized (
  select w.*, l.monthly_income, b.baseline,
    case when w.ended_on <= w.window_to then case when w.state = 'FAILED' then 'ENDED' else 'ALIVE' end
      when l.activity_state ${isAlive} then 'ALIVE' when l.activity_state = 'STOPPED_TEMPORARILY' then 'PAUSED'
      when l.activity_state in ('STOPPED', 'SOLD') then 'ENDED' else 'UNKNOWN' end as found
  from windowed w left join last_seen l on l.visit_id = w.visit_id left join valid b on b.id = w.id
), hindered as (
  select s.month, o.kind, count(distinct s.id) as count
  from seen s join project_obstacle o on o.plan_id = s.plan_id
  where s.found <> 'UNKNOWN' and o.named_on <= s.window_to and (o.resolved_on is null or o.resolved_on >= s.window_from)
  group by 1, 2
), working as (
  select distinct on (q.plan_id) d.activity_state, d.jobs_family, d.jobs_full_time, d.jobs_part_time
  from planned q join visit d on d.plan_id = q.plan_id
  where d.done_on between (as_of - make_interval(months => ${monthsOfWork}))::date and as_of
  order by q.plan_id, d.done_on desc
), due as (
  select v.done_on between v.window_from and v.window_to as is_in_window
  from planned q join visit v on v.plan_id = q.plan_id where v.state <> 'CANCELLED' and v.window_to <= as_of
), entrusted as materialized (
  select a.id from cohort c join asset a on a.micro_project_id = c.id
  where a.state in ('HANDED_OVER', 'IN_USE', 'IN_REPAIR', 'MISSING', 'SOLD_WITHOUT_LEAVE', 'DESTROYED')
), looked as (
  select distinct on (k.asset_id) k.is_present
  from entrusted a join asset_check k on k.asset_id = a.id join visit d on d.id = k.visit_id
  where d.done_on <= as_of order by k.asset_id, d.done_on desc
), matched as (
  select
    exists (select from diagnosis_skill s join kit_skill n on n.skill_code = s.skill_code
      where s.diagnosis_id = b.diagnosis_id and n.kit_code = c.kit_code and s.evidence = 'CERTIFICATE') as is_certified,
    c.kit_code is not null and (not exists (select from kit_skill n where n.kit_code = c.kit_code)
      or exists (select from diagnosis_skill s join kit_skill n on n.skill_code = s.skill_code join kit k on k.code = n.kit_code
        where s.diagnosis_id = b.diagnosis_id and n.kit_code = c.kit_code and (s.evidence = 'CERTIFICATE'
          or k.min_experience_months = 0
          or (s.evidence = 'PRACTICE_MONTHS' and coalesce(s.practice_months, 0) >= k.min_experience_months)))) as is_proven
  from cohort c left join valid b on b.id = c.id
)`;

const mark = `json_build_object(
  'month', m.month,
  'matured', count(s.id),
  'known', count(s.id) filter (where s.found <> 'UNKNOWN'),
  'alive', count(s.id) filter (where s.found = 'ALIVE'),
  'paused', count(s.id) filter (where s.found = 'PAUSED'),
  'amount', coalesce(sum(s.amount), 0),
  'incomeChange', ${spread('s.monthly_income - s.baseline', 's.id')},
  'incomeAbove', ${part('count(*) filter (where s.monthly_income > s.baseline)', 'count(s.monthly_income - s.baseline)')},
  'selfSupporting', count(*) filter (where s.found <> 'UNKNOWN' and s.monthly_income >= s.autonomy_income),
  'obstacles', (select coalesce(json_agg(json_build_object('obstacle', h.kind, 'count', h.count)
    order by h.count desc, h.kind collate "C"), '[]')
    from hindered h where h.month = m.month))`;

/** The parts that tell of the time after a handover. */
export const followUpParts: Readonly<Record<string, string>> = {
  marks: `select coalesce(json_agg(one.mark order by one.month), '[]') from (
    select m.month, ${mark} as mark from unnest(months) m (month) left join seen s on s.month = m.month group by m.month) one`,
  jobs: `select coalesce(sum((activity_state ${isAlive})::int + coalesce(jobs_full_time, 0)
    + (coalesce(jobs_part_time, 0) + coalesce(jobs_family, 0)) / 2.0), 0)::float8 from working`,
  equipment: `select json_build_object('present', (select count(*) from looked where is_present),
    'checked', (select count(*) from looked), 'inUse', (select count(*) from entrusted))`,
  training: `select json_build_object('certified', count(*) filter (where is_certified),
    'proven', count(*) filter (where is_proven)) from matched`,
  discipline: `select ${part('count(*) filter (where is_in_window)', 'count(*)')} from due`,
};
