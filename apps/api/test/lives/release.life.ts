import { changeOf, day, make, people, type Thing } from '../stage/actor.ts';
import { officerId } from '../stage/case.ts';
import { agree, assessedCase, spr } from '../stage/inside.ts';
import { type Ground, reread, stepping } from './stepping.ts';

const { centre } = people;

/** Somebody inside, from the first sitting with the preparation service to the door, and a home that moves. */
export async function leadReleases(ground: Ground): Promise<void> {
  const { world } = ground;
  const step = stepping(ground);
  const assessed = await assessedCase(world);
  const agreed = await agree(world, assessed.id);
  const [first] = agreed.steps.nodes;
  await make(world, { by: spr, verb: 'doLifeStep', input: { ...changeOf(first), doneOn: day(-1) }, fields: 'id' });
  const moving = { territoryCode: '05.311', movedOn: day(-3), cause: 'MOVED' };
  const moved = await step(spr, 'moveHome', await reread(ground, assessed), moving);
  const prepared = await step(spr, 'prepareCase', moved);
  const leaving = { releasedOn: day(-2), releaseKind: 'END_OF_SENTENCE', centreCode: 'CAR-BENI-MELLAL' };
  await step(spr, 'releaseCase', prepared, leaving);
  await refer(ground);
}

async function refer(ground: Ground): Promise<void> {
  const { world } = ground;
  const step = stepping(ground);
  const caseFile: Thing = await assessedCase(world);
  await agree(world, caseFile.id);
  const sending = { toCentreCode: 'CAR-BENI-MELLAL', missingPapers: ['NATIONAL_ID'], note: 'Expected in March' };
  const sheet = await step(spr, 'sendReferral', await reread(ground, caseFile), sending);
  await step(centre, 'acceptReferral', sheet, { officerId: await officerId(world) });
}
