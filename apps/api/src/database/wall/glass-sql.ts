/** The tables of a dossier, and the column by which a broken glass opens their rows. */
export const behindGlass: Readonly<Record<string, { readonly column: string; readonly kind: 'case' | 'person' }>> = {
  person: { column: 'id', kind: 'person' },
  person_identity: { column: 'person_id', kind: 'person' },
  stay: { column: 'person_id', kind: 'person' },
  consent: { column: 'person_id', kind: 'person' },
  case_file: { column: 'id', kind: 'case' },
  case_event: { column: 'case_id', kind: 'case' },
  case_contact: { column: 'case_id', kind: 'case' },
  appointment: { column: 'case_id', kind: 'case' },
  diagnosis: { column: 'case_id', kind: 'case' },
};

/** The condition under which a broken glass opens a row; null for tables that it never opens. */
export function glassSql(table: string, row?: string): string | null {
  const behind = behindGlass[table];
  if (!behind) return null;
  return `${row ? `${row}.` : ''}${behind.column} = any ((select app.opened('${behind.kind}'))::uuid[])`;
}

/** What the session has open by breaking the glass ends by the database's clock; no row needs to be changed for it. */
export const glassFunctions: readonly string[] = [
  `create or replace function app.opened(wanted text) returns uuid[]
  language sql stable security definer set search_path = pg_catalog, public
  return array(select case wanted when 'case' then g.case_id else g.person_id end
    from break_glass g join auth.session s on s.staff_id = g.staff_id
    where s.id = current_setting('app.session', true) and g.expires_at > now())`,
  // Finds a case that lies out of reach, for those alone who may break the glass: what they do with it is audited.
  `create or replace function app.case_behind_glass(named text)
    returns table (case_id uuid, person_id uuid, territory_code text, centre_code text, officer_id uuid, facility_code text)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not app.everywhere('write', 'glass') then
    raise insufficient_privilege using message = 'row-level security: no glass to break';
  end if;
  return query select c.id, c.person_id, c.territory_code, c.centre_code, c.officer_id, c.facility_code
    from case_file c join person p on p.id = c.person_id
    where c.number = named or p.public_code = named or c.id::text = named or p.id::text = named
    order by c.opened_on desc limit 1;
end $$`,
  `create or replace function app.break_glass(wanted uuid, why text, minutes int) returns uuid
  language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  made uuid := gen_random_uuid();
begin
  if not app.everywhere('write', 'glass') then
    raise insufficient_privilege using message = 'row-level security: no glass to break';
  end if;
  insert into break_glass (id, staff_id, case_id, person_id, territory_code, reason, opened_at, expires_at)
  select made, s.staff_id, c.id, c.person_id, c.territory_code, why, now(), now() + make_interval(mins => least(minutes, 60))
  from case_file c, auth.session s where c.id = wanted and s.id = current_setting('app.session', true);
  return made;
end $$`,
  ...['opened(text)', 'case_behind_glass(text)', 'break_glass(uuid, text, int)'].flatMap((signature) => [
    `revoke all on function app.${signature} from public`,
    `grant execute on function app.${signature} to wasl_app`,
  ]),
];
