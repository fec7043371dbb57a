/**
 * What the rules of a handover say, once more in the database: nothing leaves the house while a licence is neither
 * there nor waived (BR-24), and nothing that nobody accepted (BR-32).
 */
export const handoverFunctions: readonly string[] = [
  `create or replace function app.guard_handover() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select from project_licence l where l.micro_project_id = new.micro_project_id
    and l.document_number is null and l.waived_by_id is null) then
    raise check_violation using message = 'a licence is missing', constraint = 'handover_licensed';
  end if;
  return new;
end $$`,
  `create or replace function app.guard_handover_line() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from asset a where a.id = new.asset_id and a.accepted_by_id is not null) then
    raise check_violation using message = 'nobody accepted it', constraint = 'handover_line_accepted';
  end if;
  return new;
end $$`,
  'revoke all on function app.guard_handover() from public',
  'revoke all on function app.guard_handover_line() from public',
  `create or replace trigger handover_is_licensed before insert on handover
  for each row execute function app.guard_handover()`,
  `create or replace trigger handover_line_is_accepted before insert on handover_line
  for each row execute function app.guard_handover_line()`,
];
