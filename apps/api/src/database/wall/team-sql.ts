import type { EntityMetadata } from '@mikro-orm/core';

type Following = { readonly child: string; readonly parent: string; readonly column: string };

/**
 * Parts follow the team of their whole by a composite key (`maybeSameAs`), which leaves rows without an officer
 * unchecked, and so behind when the first officer comes. These triggers take them along.
 */
export function teamSql(tables: readonly EntityMetadata[]): string[] {
  return [
    `create or replace function app.carry_team() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  execute format('update %s set centre_code = $1, officer_id = $2 where %I = $3', tg_argv[0], tg_argv[1])
    using new.centre_code, new.officer_id, new.id;
  return null;
end $$`,
    'revoke all on function app.carry_team() from public',
    ...facilitySql(tables),
    ...tables.flatMap(followingOf).map(
      ({ child, parent, column }) => `create or replace trigger ${child}_follows_team
  after update of centre_code, officer_id on ${parent} for each row
  when (old.centre_code is null or old.officer_id is null)
  execute function app.carry_team('${child}', '${column}')`,
    ),
  ];
}

function followingOf(meta: EntityMetadata): Following[] {
  return meta.props.flatMap(({ referencedColumnNames, joinColumns, targetMeta }) => {
    const [column] = joinColumns ?? [];
    const isTeam = referencedColumnNames?.join() === 'id,centre_code,officer_id';
    return isTeam && column && targetMeta ? [{ child: meta.tableName, parent: targetMeta.tableName, column }] : [];
  });
}

/**
 * What hangs on a case or a person by its place follows the establishment that works with it: when a centre accepts the
 * case, no row of it opens to that establishment any more (BR-41).
 */
function facilitySql(tables: readonly EntityMetadata[]): string[] {
  return [
    `create or replace function app.carry_facility() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  execute format('update %s set facility_code = $1 where %I = $2', tg_argv[0], tg_argv[1])
    using new.facility_code, new.id;
  return null;
end $$`,
    'revoke all on function app.carry_facility() from public',
    ...tables.flatMap(withEstablishment).map(
      ({ child, parent, column }) => `create or replace trigger ${child}_follows_facility_of_${parent}
  after update of facility_code on ${parent} for each row
  when (old.facility_code is distinct from new.facility_code)
  execute function app.carry_facility('${child}', '${column}')`,
    ),
  ];
}

function withEstablishment(meta: EntityMetadata): Following[] {
  if (!hasFacility(meta)) return [];
  return meta.props.flatMap(({ referencedColumnNames, joinColumns, targetMeta }) => {
    const [column] = joinColumns ?? [];
    const isPlace = referencedColumnNames?.join() === 'id,territory_code';
    if (!isPlace || !column || !targetMeta || !hasFacility(targetMeta)) return [];
    return [{ child: meta.tableName, parent: targetMeta.tableName, column }];
  });
}

function hasFacility(meta: EntityMetadata): boolean {
  return meta.props.some(({ fieldNames }) => fieldNames?.includes('facility_code'));
}
