import { changeOf, day, make, people, type Thing } from '../stage/actor.ts';
import { openingOf } from '../stage/case.ts';
import { type Ground, reread, stepping } from './stepping.ts';

const { coordinator } = people;
const spr = { email: 'spr@demo.wasl.ma' };

/** Somebody inside, from the first sitting with the preparation service to the door, and a home that moves. */
export async function leadReleases(ground: Ground): Promise<void> {
  const { world } = ground;
  const step = stepping(ground);
  const assessed = await insideCase(ground);
  const agreed = await make(world, {
    by: spr,
    verb: 'agreeLifeProject',
    input: {
      caseId: assessed.id,
      goal: 'A salon in his quarter',
      road: 'AGR',
      agreedOn: day(-20),
      steps: [{ what: 'Renew the national card', who: 'BENEFICIARY', dueOn: day(10) }],
    },
    fields: 'id steps { nodes { id version } }',
  });
  const [first] = agreed.steps.nodes;
  const doing = { ...changeOf(first), doneOn: day(-1) };
  await make(world, { by: spr, verb: 'doLifeStep', input: doing, fields: 'id' });
  const moving = { territoryCode: '05.311', movedOn: day(-3), cause: 'MOVED' };
  const moved = await step(spr, 'moveHome', await reread(ground, assessed), moving);
  const prepared = await step(spr, 'prepareCase', moved);
  const leaving = { releasedOn: day(-2), releaseKind: 'END_OF_SENTENCE', centreCode: 'CAR-BENI-MELLAL' };
  await step(spr, 'releaseCase', prepared, leaving);
}

/** A case of the preparation service, with a validated diagnosis. */
async function insideCase(ground: Ground): Promise<Thing> {
  const { world } = ground;
  const step = stepping(ground);
  const stay = { facilityCode: 'PEN-BENI-MELLAL', enteredOn: day(-700), committalNumber: '123456' };
  const opening = { ...(await openingOf(world, 680)), origin: 'SPR', centreCode: null, officerId: null, stay };
  const opened = await make(world, { by: spr, verb: 'openCase', input: opening });
  const skills = [{ skillCode: 'coiffure_homme', level: 3, evidence: 'DECLARED' }];
  const draft = { caseId: opened.id, kind: 'IN_DETENTION', baselineMonthlyIncome: 0, skills };
  const drafted = await make(world, { by: spr, verb: 'draftDiagnosis', input: draft });
  const shared = await step(spr, 'shareDiagnosis', drafted, { personSignedOn: day(-30) });
  const submitted = await step(spr, 'submitDiagnosis', shared);
  await step(coordinator, 'validateDiagnosis', submitted, { validatedOn: day(-28) });
  return step(spr, 'assessCase', opened);
}
