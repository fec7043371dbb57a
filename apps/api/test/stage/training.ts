import { isoDate } from '@wasl/domain/kernel';
import { RoleGrant, Staff } from '#modules/identity/staff.entity.ts';
import type { Persona, World } from '../world.ts';
import { changeOf, day, make, people, type Thing } from './actor.ts';
import { openingOf } from './case.ts';

export const courseFields = 'id version title capacity placesTaken closedOn closeReason lead { email }';
export const enrolmentFields = `id state version traineeCode attendedHours interruptionReason dropReason certificateNumber
  concludedOn course { id } continuedFrom { id } attendances { nodes { on hours } }`;

/** Somebody of a provider, who teaches and knows people by their codes. */
export async function addPartner(world: World, name = 'partner'): Promise<Persona> {
  const em = await world.behind();
  const { passwordHash } = await em.findOneOrFail(
    Staff,
    { email: 'auditor@demo.wasl.ma' },
    { populate: ['passwordHash'] },
  );
  const staff = em.create(Staff, {
    id: crypto.randomUUID(),
    email: `${name}@demo.wasl.ma`,
    displayName: { ar: 'أ', fr: 'a', en: 'a' },
    language: 'fr',
    status: 'ACTIVE',
    isDemonstration: true,
    passwordHash,
    nationalIdIndex: null,
  });
  const place = { territoryCode: null, centreCode: null, facilityCode: null };
  em.create(RoleGrant, {
    ...place,
    id: crypto.randomUUID(),
    staff,
    role: 'TRAINING_PARTNER',
    from: isoDate('2024-01-01'),
    to: null,
  });
  await em.flush();
  return { email: staff.email };
}

/** A course of welding that has begun, as its centre or its partner plans it. */
export function planning(by: Persona, more: object = {}) {
  const input = {
    title: 'Soudure à l’arc',
    provider: 'OFPPT',
    kind: 'VOCATIONAL',
    level: 'SPECIALISATION',
    skillCode: 'soudure',
    hours: 20,
    capacity: 2,
    startsOn: day(-20),
    endsOn: day(20),
    territoryCode: '05.091',
    centreCode: 'CAR-BENI-MELLAL',
    ...more,
  };
  return { by, verb: 'planCourse', input, fields: courseFields };
}

let ranks = 4000;

/** A case of its own for whoever follows a course. */
export async function traineeCase(world: World): Promise<Thing> {
  ranks += 1;
  return make(world, { by: people.officer, verb: 'openCase', input: await openingOf(world, ranks) });
}

/** A person with a place in a course, who has begun unless told otherwise. */
export async function traineeOf(world: World, course: Thing, hasBegun = true): Promise<Thing> {
  const { officer } = people;
  const caseFile = await traineeCase(world);
  const input = { caseId: caseFile.id, courseId: course.id };
  const step = (verb: string, thing: Thing, more: object = {}) =>
    make(world, { by: officer, verb, input: { ...changeOf(thing), ...more }, fields: enrolmentFields });
  const proposed = await make(world, { by: officer, verb: 'proposeEnrolment', input, fields: enrolmentFields });
  const enrolled = await step('enrolEnrolment', proposed);
  return hasBegun ? step('beginEnrolment', enrolled, { on: day(-10) }) : enrolled;
}
