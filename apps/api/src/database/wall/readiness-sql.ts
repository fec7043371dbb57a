/**
 * Whether the database is older than the release that asks: the app's login sees no table of migrations. A database
 * made straight from the entities, as in tests, has none and lacks none.
 */
export const readinessSql: readonly string[] = [
  `create or replace function app.lacks_migration(wanted text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, app as $$
begin
  if to_regclass('app.migration') is null then return false; end if;
  return not exists (select from app.migration m where m.name = wanted);
end $$`,
  'revoke all on function app.lacks_migration(text) from public',
  'grant execute on function app.lacks_migration(text) to wasl_app',
];
