import { isoDate } from '@wasl/domain/kernel';
import { RoleGrant, Staff } from '#modules/identity/staff.entity.ts';
import type { Persona, World } from '../world.ts';

/** The code of a centre of another region, where nobody of the demonstration works. */
export const secondCentre = 'CAR-CASABLANCA';

type SecondCentre = {
  readonly head: Persona;
  readonly officer: Persona;
  /** The officer as a global id. */
  readonly officerId: string;
};

/** A head and an officer of a centre of another region, for what happens between two centres. */
export async function addSecondCentre(world: World): Promise<SecondCentre> {
  const em = await world.behind();
  const { passwordHash } = await em.findOneOrFail(
    Staff,
    { email: 'auditor@demo.wasl.ma' },
    { populate: ['passwordHash'] },
  );
  const addStaff = (email: string, role: 'CENTRE_COORDINATOR' | 'ACCOMPANIMENT_OFFICER') => {
    const staff = em.create(Staff, {
      id: crypto.randomUUID(),
      email,
      displayName: { ar: 'أ', fr: 'a', en: 'a' },
      language: 'fr',
      status: 'ACTIVE',
      isDemonstration: true,
      passwordHash,
      nationalIdIndex: null,
    });
    const place = { territoryCode: null, centreCode: secondCentre, facilityCode: null };
    em.create(RoleGrant, { id: crypto.randomUUID(), staff, role, ...place, from: isoDate('2024-01-01'), to: null });
    return staff;
  };
  const head = addStaff('second-centre@demo.wasl.ma', 'CENTRE_COORDINATOR');
  const officer = addStaff('second-officer@demo.wasl.ma', 'ACCOMPANIMENT_OFFICER');
  await em.flush();
  return { head: { email: head.email }, officer: { email: officer.email }, officerId: `StaffMember:${officer.id}` };
}
