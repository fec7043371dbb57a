/**
 * The functions that the policies ask. They run as the owner, find the live session named by `app.session`, and give
 * its reach, resolved to full codes at sign-in. Without a live session they raise: silence would look like no rows.
 *
 * `app.session` holds the SHA-256 of the cookie's token in hexadecimal, never the token: who reads a log or this table
 * cannot sign in with it.
 */
export const contextSql: readonly string[] = [
  `create or replace function app.live_scopes() returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, auth as $$
declare
  named text := current_setting('app.session', true);
  found jsonb;
begin
  select s.scopes into found from auth.session s join auth.staff p on p.id = s.staff_id
  where s.id = named and s.revoked_at is null and s.idle_until > now() and s.absolute_until > now()
    and s.auth_epoch = p.auth_epoch and p.status = 'ACTIVE';
  if found is null then raise insufficient_privilege using message = 'no security context'; end if;
  return found;
end $$`,
  `create or replace function app.actor() returns uuid
  language sql stable security definer set search_path = pg_catalog, auth
  return (select s.staff_id from auth.session s where s.id = current_setting('app.session', true))`,
  `create or replace function app.reach(verb text, zone text) returns jsonb
  language sql stable security definer set search_path = pg_catalog, app
  return coalesce(app.live_scopes() -> verb -> zone, '{}'::jsonb)`,
  `create or replace function app.everywhere(verb text, zone text) returns boolean
  language sql stable security definer set search_path = pg_catalog, app
  return coalesce((app.reach(verb, zone) ->> 'everywhere')::boolean, false)`,
  `create or replace function app.own(verb text, zone text) returns uuid
  language sql stable security definer set search_path = pg_catalog, app
  return (app.reach(verb, zone) ->> 'own')::uuid`,
  ...['territories', 'centres', 'facilities'].map(listFunction),
  ...[
    'live_scopes()',
    'actor()',
    'reach(text, text)',
    'everywhere(text, text)',
    'own(text, text)',
    'territories(text, text)',
    'centres(text, text)',
    'facilities(text, text)',
  ].map((signature) => `revoke all on function app.${signature} from public`),
  ...['everywhere', 'own', 'territories', 'centres', 'facilities'].map(
    (name) => `grant execute on function app.${name}(text, text) to wasl_app`,
  ),
  'grant execute on function app.actor() to wasl_app',
];

function listFunction(name: string): string {
  return `create or replace function app.${name}(verb text, zone text) returns text[]
  language sql stable security definer set search_path = pg_catalog, app
  return array(select jsonb_array_elements_text(coalesce(app.reach(verb, zone) -> '${name}', '[]'::jsonb)))`;
}
