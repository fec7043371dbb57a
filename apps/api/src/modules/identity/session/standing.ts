import type { EntityManager } from '@mikro-orm/postgresql';
import { type Actor, type Grant, toActor } from '@wasl/domain/access';
import { type SessionNeed, sessionNeedOf } from '@wasl/domain/identity';
import { dayOf } from '@wasl/domain/kernel';
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

/** Who acts through a session, and what the session still lacks: until it lacks nothing, its roles do not count. */
export type Standing = { readonly actor: Actor; readonly need: SessionNeed; readonly hasFactor: boolean };

/** The standing of an account at a level of proof. */
export function standingOf(id: string, { grants, coverage, has_factor: hasFactor }: Holding, level: 1 | 2): Standing {
  const whole = toActor({ id, grants, coverage, today: dayOf(new Date()) });
  const need = sessionNeedOf({ level, hasFactor, grants: whole.grants });
  return { need, hasFactor, actor: need === 'NOTHING' ? whole : { id, grants: [], centreTerritories: [] } };
}

/** The standing of an account, read now. */
export async function findStanding(em: EntityManager, staffId: string, level: 1 | 2): Promise<Standing> {
  const [found] = await em.execute<Holding[]>(`select ${holdingSql} from auth.staff staff where staff.id = ?`, [
    staffId,
  ]);
  return standingOf(staffId, found ?? { grants: [], coverage: [], has_factor: false }, level);
}
