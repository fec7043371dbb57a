/**
 * What the peers are given beside the tables: indexes of the orders they sort by, a view that PostGraphile's aggregates
 * can group, a function for its mutation, and one call each for the session and the read log. Ours uses none of it,
 * except that an index helps whoever finds it.
 */
export const peerSql: readonly string[] = [
  'create index bench_project_list on micro_project (territory_code, state, updated_at desc, id desc)',
  'create index bench_case_list on case_file (territory_code, state, updated_at desc, id desc)',
  'create index bench_visit_list on handover (micro_project_id, delivered_at, id)',
  'create index bench_asset_list on asset (micro_project_id, updated_at desc, id desc)',
  'create index bench_project_sector on micro_project (sector_code)',
  // Without its statistics a year looks like one row in two hundred, and the plan of the view takes minutes.
  "create index bench_visit_year on handover ((extract(year from delivered_at at time zone 'Africa/Casablanca')::int))",
  'create schema bench',
  'grant usage on schema bench to wasl_app',
  `create function bench.session_of(named text) returns uuid language sql stable security definer set search_path = pg_catalog, auth as $$
     select s.staff_id from auth.session s join auth.staff p on p.id = s.staff_id
     where s.id = named and s.revoked_at is null and s.idle_until > now() and s.absolute_until > now()
       and s.auth_epoch = p.auth_epoch and p.status = 'ACTIVE' $$`,
  `create function bench.note(named text, operation text, request text, asked json, seen json) returns void
     language plpgsql security definer set search_path = pg_catalog as $$
   begin
     perform set_config('app.session', named, true);
     perform audit.note_access(operation, request, asked, 'SHOWN', null, null, seen);
   end $$`,
  // The year is that of people in Morocco, as our own figures count it.
  `create view bench.delivery with (security_invoker = true) as
     select h.id, h.amount, h.micro_project_id, p.person_id, p.sector_code, p.territory_code,
       extract(year from h.delivered_at at time zone 'Africa/Casablanca')::int as year
     from handover h join micro_project p on p.id = h.micro_project_id join distribution_event e on e.id = h.event_id
     where e.state in ('RECONCILED', 'CLOSED')`,
  'grant select on bench.delivery to wasl_app',
  `comment on view bench.delivery is E'@primaryKey id\\n@behavior +connection'`,
  ...['territory_code', 'sector_code', 'year'].map(
    (column) => `comment on column bench.delivery.${column} is '@behavior +filterBy +groupBy +attribute:filterBy'`,
  ),
  ...plainRelations(),
  recordFunction(),
  'grant execute on all functions in schema bench to wasl_app',
];

/**
 * Our foreign keys carry the columns of a row's place with them. PostGraphile joins by all of them, which costs it more
 * than the key alone: it is told plain relations instead, and shown no others.
 */
function plainRelations(): string[] {
  const relation = (column: string, target: string, one: string, many: string) =>
    `@foreignKey (${column}) references ${target} (id)|@fieldName ${one}|@foreignFieldName ${many}`;
  const told: Readonly<Record<string, readonly string[]>> = {
    micro_project: [
      relation('case_id', 'case_file', 'case', 'microProjects'),
      relation('agreement_id', 'agreement', 'agreement', 'microProjects'),
    ],
    asset: [relation('micro_project_id', 'micro_project', 'microProject', 'assets')],
    handover: [relation('micro_project_id', 'micro_project', 'microProject', 'handovers')],
    person_identity: [relation('person_id', 'person', 'person', 'identity')],
  };
  return [
    `do $$ declare c record; begin
       for c in select conname, conrelid::regclass as t from pg_constraint where contype = 'f' and cardinality(conkey) > 1
         and connamespace = 'public'::regnamespace loop
         execute format('comment on constraint %I on %s is %L', c.conname, c.t, '@behavior -*');
       end loop;
     end $$`,
    ...Object.entries(told).map(([table, tags]) => `comment on table ${table} is E'${tags.join('\\n')}'`),
  ];
}

/** The same checks, rows and audit entry as our own command, in one function: the way PostGraphile recommends. */
function recordFunction(): string {
  return `create function bench.record_contact(case_id uuid, contacted_on date, channel text, note text, request text)
   returns case_file language plpgsql volatile as $$
   declare
     file case_file;
   begin
     select c.* into file from case_file c where c.id = case_id and c.state not in ('AUTONOMOUS', 'CLOSED')
       and record_contact.contacted_on between c.opened_on and current_date;
     if file.id is null then raise 'not found'; end if;
     insert into case_contact (id, case_id, contacted_on, channel, is_reached, note, recorded_at, recorded_by_id, territory_code, centre_code, officer_id, facility_code)
     values (uuidv7(), file.id, contacted_on, channel, true, note, now(), app.actor(), file.territory_code, file.centre_code, file.officer_id, file.facility_code);
     insert into case_event (id, case_id, kind, happened_on, recorded_at, recorded_by_id, territory_code, centre_code, officer_id, facility_code)
     values (uuidv7(), file.id, 'CONTACTED', contacted_on, now(), app.actor(), file.territory_code, file.centre_code, file.officer_id, file.facility_code);
     if file.first_contact_on is null then
       update case_file c set first_contact_on = contacted_on, version = c.version + 1, updated_at = now() where c.id = file.id;
     end if;
     perform audit.append(json_build_array(json_build_object('stream', 'Case:' || file.id, 'action', 'case.recordContact', 'operation', 'recordContact',
       'isEffect', 'false', 'reason', null, 'changes', json_build_object('channel', json_build_array(null, channel), 'isReached', json_build_array(null, true),
       'on', json_build_array(null, contacted_on))::text, 'requestId', request)));
     return file;
   end $$`;
}

/** A database without duties: no row security, no trail, no read log. What is left of each function costs nothing. */
export const bareSql: readonly string[] = [
  `do $$ declare t text; begin
     for t in select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = 'public' loop
       execute format('alter table %s disable row level security, no force row level security', t);
     end loop;
   end $$`,
  `create or replace function audit.append(entries json) returns void language sql immutable as 'select'`,
  'drop function audit.shown(text, text, text, json, boolean)',
  `create function audit.shown(answer text, operation text, request text, asked json, may_be_late boolean) returns text
     language sql immutable as 'select answer'`,
  'grant execute on function audit.shown(text, text, text, json, boolean) to wasl_app',
  // The figures ask for a reach, not for rows: everybody's is everything.
  'create or replace function app.everywhere(verb text, zone text) returns boolean language sql immutable return true',
  ...['territories', 'centres', 'facilities'].map(
    (name) =>
      `create or replace function app.${name}(verb text, zone text) returns text[] language sql immutable return '{}'::text[]`,
  ),
  'create or replace function app.own(verb text, zone text) returns uuid language sql immutable return null::uuid',
  // Outside a session nobody is named; the author of the rows that M1 writes still is.
  `create or replace function app.actor() returns uuid language sql stable security definer
     return (select min(s.id::text)::uuid from auth.staff s)`,
];
