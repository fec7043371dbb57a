import { placeHolding } from '@wasl/domain/training';

const holding = placeHolding.map((state) => `'${state}'`).join(', ');

/**
 * The places of a course are taken by people of many cases, and nobody sees them all: the owner counts them, and tells
 * no more than how many. Whoever takes one holds the course until the command ends.
 */
export const trainingFunctions: readonly string[] = [
  `create or replace function app.places_taken(wanted uuid) returns int
  language sql stable security definer set search_path = pg_catalog, public
  return (select count(*)::int from enrolment e where e.course_id = wanted and e.state in (${holding}))`,
  `create or replace function app.hold_places(wanted uuid) returns int
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform from course c where c.id = wanted for update;
  return app.places_taken(wanted);
end $$`,
  // Who closes a course reaches it, and not those who follow it: the owner interrupts them, once the course says so.
  `create or replace function app.stop_course(wanted uuid, cause text) returns table (id uuid, state text)
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from course c where c.id = wanted and c.closed_on is not null and (
    app.everywhere('write', 'course')
    or c.officer_id = app.own('write', 'course')
    or c.centre_code = any (app.centres('write', 'course'))
    or c.facility_code = any (app.facilities('write', 'course'))
    or c.territory_code = any (app.territories('write', 'course'))))
  then
    raise insufficient_privilege using message = 'row-level security: no course to stop';
  end if;
  return query update enrolment e set version = e.version + 1, updated_at = now(),
    state = case when e.state = 'IN_PROGRESS' then 'INTERRUPTED' else 'DROPPED' end,
    interruption_reason = case when e.state = 'IN_PROGRESS' then cause end,
    drop_reason = case when e.state = 'ENROLLED' then 'COURSE_CLOSED' end
  where e.course_id = wanted and e.state in ('IN_PROGRESS', 'ENROLLED')
  returning e.id, e.state;
end $$`,
  ...['places_taken(uuid)', 'hold_places(uuid)', 'stop_course(uuid, text)'].flatMap((signature) => [
    `revoke all on function app.${signature} from public`,
    `grant execute on function app.${signature} to wasl_app`,
  ]),
];
