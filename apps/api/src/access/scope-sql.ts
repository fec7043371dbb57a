import type { EntityMetadata } from '@mikro-orm/core';
import type { Places } from '@wasl/domain/access';

/** A predicate over the row's alias; its arrays are bound, so that one text serves every actor of the same kind. */
export type ScopeSql = (
  row: string,
  bind: (value: (scope: Places) => readonly string[], cast: string) => string,
) => string;

type Way = { readonly column: string; readonly sql: ScopeSql };

const ways: readonly Way[] = [
  way('officer_id', 'uuid', (scope) => scope.officerIds),
  way('trainer_id', 'uuid', (scope) => scope.officerIds),
  way('centre_code', 'text', (scope) => scope.centreCodes),
  way('to_centre_code', 'text', (scope) => scope.centreCodes),
  way('facility_code', 'text', (scope) => scope.facilityCodes),
  {
    column: 'territory_code',
    sql: (row, bind) => {
      const codes = bind((scope) => scope.territoryCodes, 'text[]');
      const inside = bind((scope) => scope.territoryCodes.map((code) => `${code}.%`), 'text[]');
      return `(${row}.territory_code = any(${codes}) or ${row}.territory_code like any(${inside}))`;
    },
  },
];

/**
 * The domain’s scope, when it is not everywhere, as an SQL predicate over the columns that place the entity:
 * `false` where it has no such column.
 */
export function scopeSql(meta: EntityMetadata): ScopeSql {
  const columns = new Set(meta.props.flatMap((property) => property.fieldNames ?? []));
  const open = ways.filter(({ column }) => columns.has(column));
  return (row, bind) => (open.length === 0 ? 'false' : `(${open.map(({ sql }) => sql(row, bind)).join(' or ')})`);
}

function way(column: string, type: string, places: (scope: Places) => readonly string[]): Way {
  return { column, sql: (row, bind) => `${row}.${column} = any(${bind(places, `${type}[]`)})` };
}
