import type { EntityManager } from '@mikro-orm/postgresql';
import { type Actor, toActor } from '@wasl/domain/access';
import { type SessionNeed, sessionNeedOf } from '@wasl/domain/identity';
import { dayOf } from '@wasl/domain/kernel';
import { type Holding, holdingSql } from '#access/holding.ts';

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
