import { randomUUID } from 'node:crypto';
import { isoDate } from '@wasl/domain/kernel';
import { territoryCode } from '@wasl/domain/territory';
import { RoleGrant, Staff } from '#modules/identity/staff.entity.ts';
import type { World } from '../world.ts';

/** A coordinator of another region, to whom nothing of the stage is within reach. */
export const elsewhere = { email: 'elsewhere@demo.wasl.ma' };

/** Gives that coordinator an account, with the password of the demonstration. */
export async function addElsewhere(world: World): Promise<void> {
  const em = await world.behind();
  const known = await em.findOneOrFail(Staff, { email: 'auditor@demo.wasl.ma' }, { populate: ['passwordHash'] });
  const staff = em.create(Staff, {
    id: randomUUID(),
    email: elsewhere.email,
    displayName: { ar: 'أ', fr: 'a', en: 'a' },
    language: 'fr',
    status: 'ACTIVE',
    isDemonstration: true,
    passwordHash: known.passwordHash,
    nationalIdIndex: null,
  });
  const place = { territoryCode: territoryCode('01'), centreCode: null, facilityCode: null };
  const dates = { from: isoDate('2024-01-01'), to: null };
  em.create(RoleGrant, { id: randomUUID(), staff, role: 'REGIONAL_COORDINATOR', ...place, ...dates });
  await em.flush();
}
