import type { World } from '../world.ts';
import { changeOf, day, make, people, type Thing } from './actor.ts';

/** The account of the demonstration's officer, as a global id. */
export async function officerId(world: World): Promise<string> {
  const { data } = await world.as(people.officer, '{ viewer { id } }');
  return String(data.viewer.id).replace('Viewer:', 'StaffMember:');
}

let cases = 0;

/** A case in integration, with a validated diagnosis that covers the barber's kit. */
export async function integratedCase(world: World): Promise<Thing> {
  const { officer, coordinator } = people;
  cases += 1;
  const opened = await make(world, { by: officer, verb: 'openCase', input: await openingOf(world, cases) });
  const skills = [
    {
      skillCode: 'coiffure_homme',
      level: 4,
      evidence: 'CERTIFICATE',
      certificateReference: 'OFPPT-1',
      provider: 'OFPPT',
    },
  ];
  const drafted = await make(world, {
    by: officer,
    verb: 'draftDiagnosis',
    input: { caseId: opened.id, kind: 'POST_RELEASE', baselineMonthlyIncome: 0, skills },
  });
  const shared = await make(world, {
    by: officer,
    verb: 'shareDiagnosis',
    input: { ...changeOf(drafted), personSignedOn: day(-30) },
  });
  const submitted = await make(world, { by: officer, verb: 'submitDiagnosis', input: changeOf(shared) });
  await make(world, {
    by: coordinator,
    verb: 'validateDiagnosis',
    input: { ...changeOf(submitted), validatedOn: day(-28) },
  });
  const assessed = await make(world, { by: officer, verb: 'assessCase', input: changeOf(opened) });
  return make(world, {
    by: officer,
    verb: 'integrateCase',
    input: { ...changeOf(assessed), firstMeetingOn: day(-25) },
  });
}

export async function openingOf(world: World, rank: number) {
  return {
    origin: 'WALK_IN',
    road: 'AGR',
    territoryCode: '05.091',
    centreCode: 'CAR-BENI-MELLAL',
    officerId: await officerId(world),
    openedOn: day(-40),
    person: {
      sex: rank % 2 ? 'MALE' : 'FEMALE',
      birthYear: 1960 + (rank % 40),
      firstNameAr: 'سعاد',
      lastNameAr: `بن${lettersOf(rank, 'ابتجدرسعفقكلمنهو')}`,
      firstNameFr: 'Souad',
      lastNameFr: `Ben${lettersOf(rank, 'abdefghiklmnorst')}`,
      preferredLanguage: 'ar',
    },
    consent: { textVersion: '2026-1', language: 'ar', givenAt: `${day(-40)}T09:00:00.000Z` },
  };
}

/** A rank written in letters: every person of a test has a name of their own. */
function lettersOf(rank: number, letters: string): string {
  return [...String(rank).padStart(4, '0')].map((digit) => letters.charAt(Number(digit))).join('');
}
