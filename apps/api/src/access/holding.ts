import type { Grant } from '@wasl/domain/access';
import type { TerritoryCode } from '@wasl/domain/territory';

const grantJson = `json_build_object('role', held.role, 'territoryCode', held.territory_code, 'centreCode', held.centre_code,
  'facilityCode', held.facility_code, 'from', held.valid_from, 'to', held.valid_to)`;

/** What an account holds, over its row `staff`: its grants, what their centres cover, whether it has a second factor. */
export const holdingSql = `
  coalesce((select json_agg(${grantJson} order by held.id) from auth.role_grant held where held.staff_id = staff.id), '[]') as grants,
  coalesce((select json_agg(distinct jsonb_build_object('centreCode', coverage.centre_code, 'territoryCode', coverage.territory_code))
    from auth.role_grant held join centre_coverage coverage on coverage.centre_code = held.centre_code
    where held.staff_id = staff.id), '[]') as coverage,
  exists (select from auth.second_factor factor where factor.staff_id = staff.id and factor.confirmed_at is not null) as has_factor`;

export type Holding = {
  readonly grants: readonly Grant[];
  readonly coverage: readonly { readonly centreCode: string; readonly territoryCode: TerritoryCode }[];
  readonly has_factor: boolean;
};
