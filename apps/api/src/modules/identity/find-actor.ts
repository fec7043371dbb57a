import type { EntityManager } from '@mikro-orm/postgresql';
import { type Actor, type Grant, toActor } from '@wasl/domain/access';
import { dayOf } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { idleMinutes } from './session-times.ts';

type Found = {
  readonly staff_id: string;
  readonly is_seen: boolean;
  readonly grants: readonly Grant[];
  readonly coverage: readonly { readonly centreCode: string; readonly territoryCode: TerritoryCode }[];
};

const grantJson = `json_build_object('role', held.role, 'territoryCode', held.territory_code, 'centreCode', held.centre_code,
  'facilityCode', held.facility_code, 'from', held.valid_from, 'to', held.valid_to)`;

export const grantsSql = `coalesce((select json_agg(${grantJson} order by held.id)
  from auth.role_grant held where held.staff_id = staff.id), '[]')`;
export const coverageSql = `coalesce((select json_agg(distinct jsonb_build_object('centreCode', coverage.centre_code,
    'territoryCode', coverage.territory_code))
  from auth.role_grant held join centre_coverage coverage on coverage.centre_code = held.centre_code
  where held.staff_id = staff.id), '[]')`;

const liveSession = `
  select staff.id as staff_id, session.seen_at > now() - interval '1 minute' as is_seen,
    ${grantsSql} as grants, ${coverageSql} as coverage
  from auth.session session join auth.staff staff on staff.id = session.staff_id
  where session.id = ? and session.revoked_at is null and session.idle_until > now() and session.absolute_until > now()
    and session.auth_epoch = staff.auth_epoch and staff.status = 'ACTIVE'`;

const seen = `
  update auth.session set seen_at = now(), idle_until = least(now() + make_interval(mins => ?), absolute_until)
  where id = ?`;

/** Who a live session belongs to, with the grants of this day; null when there is none of this hashed id. */
export async function findActor(em: EntityManager, sessionId: string): Promise<Actor | null> {
  const [found] = await em.execute<Found[]>(liveSession, [sessionId]);
  if (!found) return null;
  // Written at most once a minute: a page of twenty reads is one sign of life, not twenty.
  if (!found.is_seen) await em.execute(seen, [idleMinutes, sessionId]);
  return toActor({ id: found.staff_id, grants: found.grants, coverage: found.coverage, today: dayOf(new Date()) });
}
