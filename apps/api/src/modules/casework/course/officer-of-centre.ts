import { dayOf } from '@wasl/domain/kernel';
import type { Context } from '#graphql/context.ts';
import { RoleGrant } from '#modules/identity/staff.entity.ts';

type Named = { readonly officerId: string; readonly centreCode: string };

/** Whether somebody accompanies people at a centre today: an officer of it, or who heads it. */
export async function isOfficerOf({ em, now }: Context, { officerId, centreCode }: Named): Promise<boolean> {
  const today = dayOf(now());
  const held = await em.count(RoleGrant, {
    staff: { id: officerId, status: 'ACTIVE' },
    role: { $in: ['ACCOMPANIMENT_OFFICER', 'CENTRE_COORDINATOR'] },
    centreCode,
    from: { $lte: today },
    $or: [{ to: null }, { to: { $gte: today } }],
  });
  return held > 0;
}
