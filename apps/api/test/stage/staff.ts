import type { Role } from '@wasl/domain/access';
import { isoDate } from '@wasl/domain/kernel';
import type { TerritoryCode } from '@wasl/domain/territory';
import { RoleGrant, Staff } from '#modules/identity/staff.entity.ts';
import type { World } from '../world.ts';

/** A role and the place it is held over. */
export type Held = Readonly<{
  role: Role;
  territoryCode?: TerritoryCode;
  centreCode?: string;
  facilityCode?: string;
}>;

/** Somebody with an account like those of the demonstration, who holds these roles. */
export async function addStaff(world: World, name: string, held: readonly Held[]): Promise<{ email: string }> {
  const em = await world.behind();
  const known = await em.findOneOrFail(Staff, { email: 'auditor@demo.wasl.ma' }, { populate: ['passwordHash'] });
  const staff = em.create(Staff, {
    id: crypto.randomUUID(),
    email: `${name}@demo.wasl.ma`,
    displayName: { ar: 'أ', fr: 'a', en: 'a' },
    language: 'fr',
    status: 'ACTIVE',
    isDemonstration: true,
    passwordHash: known.passwordHash,
    nationalIdIndex: null,
  });
  for (const { role, territoryCode = null, centreCode = null, facilityCode = null } of held) {
    const place = { territoryCode, centreCode, facilityCode };
    em.create(RoleGrant, { id: crypto.randomUUID(), staff, role, ...place, from: isoDate('2024-01-01'), to: null });
  }
  await em.flush();
  return { email: staff.email };
}
