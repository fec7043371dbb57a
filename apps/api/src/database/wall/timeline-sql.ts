/**
 * What others do to a case (whoever validates, a committee, a partner that trains) is on its timeline too, though they
 * reach no case: the owner writes the line, in the same transaction. Money is there by the code of the project alone.
 */
export const timelineFunctions: readonly string[] = [
  `create or replace function app.tell_case(wanted uuid, what text, happened date, about text) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  who uuid := app.actor();
begin
  -- Nobody acts: the owner loads data.
  if who is null then return; end if;
  insert into case_event (id, case_id, kind, happened_on, recorded_at, recorded_by_id, reason, reference,
    territory_code, centre_code, officer_id, facility_code)
  select gen_random_uuid(), c.id, what, coalesce(happened, (now() at time zone 'Africa/Casablanca')::date), now(), who, null, about,
    c.territory_code, c.centre_code, c.officer_id, c.facility_code
  from case_file c where c.id = wanted;
end $$`,
  'revoke all on function app.tell_case(uuid, text, date, text) from public',
  ...told(
    'diagnosis',
    'insert or update of state',
    `
  if tg_op = 'UPDATE' and new.state = old.state then return null; end if;
  if new.state = 'SHARED' then perform app.tell_case(new.case_id, 'DIAGNOSIS_SHARED', new.person_signed_on, null); end if;
  if new.state = 'VALIDATED' then perform app.tell_case(new.case_id, 'DIAGNOSIS_VALIDATED', new.validated_on, null); end if;`,
  ),
  ...told(
    'enrolment',
    'insert or update of state',
    `
  if tg_op = 'UPDATE' and new.state = old.state then return null; end if;
  if new.state in ('ENROLLED', 'IN_PROGRESS', 'INTERRUPTED', 'CERTIFIED', 'FAILED', 'DROPPED') then
    perform app.tell_case(new.case_id, 'TRAINING_' || new.state, null, null);
  end if;`,
  ),
  ...told(
    'project_decision',
    'insert',
    `
  perform app.tell_case(p.case_id, 'PROJECT_DECIDED', new.minutes_on, p.code) from micro_project p where p.id = new.micro_project_id;`,
  ),
];

function told(table: string, moment: string, body: string): string[] {
  return [
    `create or replace function app.tell_of_${table}() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin${body}
  return null;
end $$`,
    `revoke all on function app.tell_of_${table}() from public`,
    `create or replace trigger ${table}_is_told after ${moment} on ${table} for each row execute function app.tell_of_${table}()`,
  ];
}
