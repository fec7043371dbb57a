type Variables = Readonly<Record<string, unknown>>;

/** One hand-written statement of the floor: the answer as JSON in one cell, and where its values come from. */
export type FloorStatement = Readonly<{
  text: string;
  /** With duties: the same statement, which also writes the read log or the audit. */
  dutifulText?: string;
  values: (variables: Variables, request: string) => readonly unknown[];
}>;

const key = (id: unknown) => String(id).replace(/^[^:]*:/, '');

const projectColumns = `m.id, m.code, m.title, m.state, m.requested, m.granted, m.updated_at as "updatedAt"`;
const visitColumns = `v.id, v.report_number as "reportNumber", v.delivered_at as "deliveredAt", v.amount`;

const list = `select '{"microProjects":' || to_json(r)::text || '}' from (
  select (select count(*) from micro_project where territory_code = $1 and state = $2) as "totalCount",
    (select x from (select count(p.place) > 50 as "hasNextPage", (array_agg(p.cursor))[least(count(p.place), 50)] as "endCursor") x) as "pageInfo",
    coalesce(json_agg((select x from (select p.cursor, p.node) x)) filter (where p.place <= 50), '[]') as edges
  from (select row_number() over () as place, q.* from (select json_build_array(m.updated_at, m.id)::text as cursor, (select x from (select ${projectColumns},
      (select x from (select c.id, c.number) x) as case, (select x from (select t.code, t.names) x) as territory,
      (select x from (select s.code, s.names) x) as sector, (select x from (select a.id, a.number) x) as agreement) x) as node
    from micro_project m left join case_file c on c.id = m.case_id left join territory t on t.code = m.territory_code
      left join sector s on s.code = m.sector_code left join agreement a on a.id = m.agreement_id
    where m.territory_code = $1 and m.state = $2 order by m.updated_at desc, m.id desc limit 51) q) p) r`;

const dossierRow = `select c.id, c.number, c.state, c.opened_on as "openedOn",
    (select x from (select p.id, p.public_code as "publicCode", case when i.id is not null then (select x from (select i.first_name_ar as "firstNameAr",
      i.last_name_ar as "lastNameAr", i.first_name_fr as "firstNameFr", i.last_name_fr as "lastNameFr", i.phone) x) end as identity) x) as person,
    (select x from (select t.code, t.names) x) as territory,
    (select x from (select (select coalesce(json_agg(m), '[]') from (select ${projectColumns},
      (select x from (select (select coalesce(json_agg(e), '[]') from (select e.id, e.tag, e.state, e.quantity, e.cost from asset e
        where e.micro_project_id = m.id order by e.updated_at desc, e.id desc limit 20) e) as nodes) x) as assets,
      (select x from (select (select coalesce(json_agg(v), '[]') from (select ${visitColumns}, v.witness from handover v
        where v.micro_project_id = m.id order by v.delivered_at, v.id limit 5) v) as nodes) x) as handovers
      from micro_project m where m.case_id = c.id order by m.updated_at desc, m.id desc limit 5) m) as nodes) x) as "microProjects"
  from case_file c left join person p on p.id = c.person_id left join person_identity i on i.person_id = p.id
    left join territory t on t.code = c.territory_code where c.id = $1::uuid`;

const tree = `select '{"cases":' || to_json(x)::text || '}' from (select (select coalesce(json_agg(c), '[]') from (
  select c.id, c.number, c.opened_on as "openedOn", (select x from (select (select coalesce(json_agg(m), '[]') from (select m.id, m.title,
    (select x from (select (select coalesce(json_agg(v), '[]') from (select ${visitColumns} from handover v where v.micro_project_id = m.id
      order by v.delivered_at, v.id limit 8) v) as nodes) x) as handovers
    from micro_project m where m.case_id = c.id order by m.updated_at desc, m.id desc limit 5) m) as nodes) x) as "microProjects"
  from case_file c where c.territory_code = $1 and c.state = 'IN_INTEGRATION' order by c.updated_at desc, c.id desc limit 20) c) as nodes) x`;

const dashboard = `with delivered as materialized (select h.amount, h.micro_project_id, p.person_id, p.sector_code, p.territory_code
    from handover h join micro_project p on p.id = h.micro_project_id join distribution_event e on e.id = h.event_id
    where e.state in ('RECONCILED', 'CLOSED') and h.delivered_at >= $1::date::timestamp at time zone 'Africa/Casablanca'
      and h.delivered_at < ($2::date + 1)::timestamp at time zone 'Africa/Casablanca')
  select '{"figures":' || to_json(r)::text || '}' from (select
    (select coalesce(json_agg(t), '[]') from (select territory_code as territory, count(distinct person_id) as beneficiaries, sum(amount) as amount
      from delivered group by 1 order by 1) t) as territories,
    (select coalesce(json_agg(s), '[]') from (select sector_code as sector, count(distinct micro_project_id) as count from delivered group by 1 order by 1) s) as sectors,
    (select coalesce(json_agg(s), '[]') from (select state, count(*) as count from micro_project group by 1) s) as "projectsByState") r`;

const trail = `, a as materialized (select audit.append(json_build_array(json_build_object('stream', 'Case:' || f.id, 'action', 'case.recordContact',
    'operation', 'recordContact', 'isEffect', 'false', 'reason', null, 'changes', json_build_object('channel', json_build_array(null, $3::text),
    'isReached', json_build_array(null, true), 'on', json_build_array(null, $2::date))::text, 'requestId', $5::text))) from f)`;

const record = (
  audit: string,
  after: string,
) => `with f as materialized (select c.* from case_file c where c.id = $1::uuid and c.state not in ('AUTONOMOUS', 'CLOSED')
    and $2::date between c.opened_on and current_date and c.first_contact_on is not null),
  v as (insert into case_contact (id, case_id, contacted_on, channel, is_reached, note, recorded_at, recorded_by_id, territory_code, centre_code, officer_id,
      facility_code) select uuidv7(), f.id, $2::date, $3::text, true, $4::text, now(), app.actor(), f.territory_code, f.centre_code, f.officer_id, f.facility_code from f),
  w as (insert into case_event (id, case_id, kind, happened_on, recorded_at, recorded_by_id, territory_code, centre_code, officer_id, facility_code)
    select uuidv7(), f.id, 'CONTACTED', $2::date, now(), app.actor(), f.territory_code, f.centre_code, f.officer_id, f.facility_code from f)${audit}
  select '{"recordContact":' || to_json(r)::text || '}' from (select f.id, f.number, f.state, f.opened_on as "openedOn" from f${after}) r
  where $5::text is not null`;

/** The floor's statements, by operation. */
export const floorStatements: Readonly<Record<string, FloorStatement>> = {
  Q1: { text: list, values: ({ territory, state }) => [territory, state] },
  Q2: {
    text: `select '{"case":' || to_json(r)::text || '}' from (${dossierRow}) r where $2::text is not null`,
    dutifulText: `with r as materialized (${dossierRow}), n as materialized (select audit.note_access('case', $2, json_build_array('Case:' || r.id),
        'SHOWN', null, null, json_build_array('casework Case:' || r.id, 'identity Person:' || (r.person ->> 'id'))) from
        (select r.id, to_json(r.person) as person from r) r)
      select '{"case":' || to_json(r)::text || '}' from r, n`,
    values: ({ id }, request) => [key(id), request],
  },
  Q3: { text: tree, values: ({ territory }) => [territory] },
  Q4: {
    text: `select '{"node":' || to_json(r)::text || '}' from (select id, code, title, state from micro_project where id = $1::uuid) r`,
    values: ({ id }) => [key(id)],
  },
  Q5: { text: dashboard, values: ({ from, to }) => [from, to] },
  M1: {
    text: record('', ''),
    dutifulText: record(trail, ', a'),
    values: ({ input }, request) => recordValues(input as RecordInput, request),
  },
};

type RecordInput = Readonly<{ caseId: string; on: string; channel: string; note: string }>;

function recordValues({ caseId, on, channel, note }: RecordInput, request: string) {
  return [key(caseId), on, channel, note, request];
}
