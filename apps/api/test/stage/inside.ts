import { lifeDomains } from '@wasl/domain/diagnosis';
import type { World } from '../world.ts';
import { changeOf, day, make, people, type Thing } from './actor.ts';
import { openingOf } from './case.ts';

/** The preparation service of the establishment of Béni Mellal. */
export const spr = { email: 'spr@demo.wasl.ma' };

let ranks = 500;

/** A case that the preparation service opened for somebody inside, without a centre. */
export async function insideCase(world: World, more: object = {}): Promise<Thing> {
  ranks += 1;
  const opening = await openingOf(world, ranks);
  const stay = { facilityCode: 'PEN-BENI-MELLAL', enteredOn: day(-700), committalNumber: String(10_000 + ranks) };
  const input = { ...opening, origin: 'SPR', centreCode: null, officerId: null, stay, ...more };
  return make(world, { by: spr, verb: 'openCase', input, fields: 'id state version person { id }' });
}

/** The same with a diagnosis validated by somebody else, assessed. */
export async function assessedCase(world: World): Promise<Thing> {
  const opened = await insideCase(world);
  const skills = [{ skillCode: 'coiffure_homme', level: 3, evidence: 'DECLARED' }];
  const draft = { caseId: opened.id, kind: 'IN_DETENTION', baselineMonthlyIncome: 0, skills };
  const drafted = await make(world, { by: spr, verb: 'draftDiagnosis', input: draft });
  const answers = lifeDomains.map((domain) => ({ domain, score: 3 }));
  const said = { heldOn: day(-32), answers, obstacles: [{ obstacle: 'TRANSPORT' }] };
  const sat = await make(world, { by: spr, verb: 'sitDiagnosis', input: { ...changeOf(drafted), ...said } });
  const signing = { ...changeOf(sat), personSignedOn: day(-30) };
  const shared = await make(world, { by: spr, verb: 'shareDiagnosis', input: signing });
  const submitted = await make(world, { by: spr, verb: 'submitDiagnosis', input: changeOf(shared) });
  const validating = { ...changeOf(submitted), validatedOn: day(-28) };
  await make(world, { by: people.coordinator, verb: 'validateDiagnosis', input: validating });
  const fields = 'id state version person { id }';
  return make(world, { by: spr, verb: 'assessCase', input: changeOf(opened), fields });
}

/** What a person and a worker agree on, unless a test says otherwise. */
export const lifeProject = (caseId: string, more: object = {}) => ({
  caseId,
  goal: 'Un salon de coiffure dans son quartier',
  road: 'AGR',
  agreedOn: day(-20),
  steps: [
    { what: 'تجديد البطاقة الوطنية', who: 'BENEFICIARY', dueOn: day(10) },
    { what: 'Chercher un local avec la famille', who: 'FAMILY' },
  ],
  ...more,
});

/** Agrees on it. */
export function agree(world: World, caseId: string, more: object = {}): Promise<Thing> {
  const fields = 'id state version revision goal steps { nodes { id version what who dueOn doneOn } }';
  return make(world, { by: spr, verb: 'agreeLifeProject', input: lifeProject(caseId, more), fields });
}
