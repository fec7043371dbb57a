import { changeOf, day, make, people, type Thing } from '../stage/actor.ts';
import { activeAgreement } from '../stage/agreement.ts';
import { integratedCase, openingOf } from '../stage/case.ts';
import { sessionAt } from '../stage/committee.ts';
import { eventAt, eventFields } from '../stage/distribution.ts';
import { assessedCase, spr } from '../stage/inside.ts';
import { projectAt } from '../stage/micro-project.ts';
import { purchaseAt, purchaseFields, wholeDeliveryOf } from '../stage/purchase.ts';
import { type Ground, reread, stepping } from './stepping.ts';

const { officer, centre, coordinator, das, buyer, storekeeper } = people;

/** The turns that a thing may take at every stage of its road, each from each: what a straight life passes by. */
export async function takeTurns(ground: Ground): Promise<void> {
  await turnCases(ground);
  const agreement = await activeAgreement(ground.world, { envelope: 900_000_000, tranches: [800_000_000] });
  await turnProjects(ground, agreement);
  await turnPurchases(ground, agreement);
  await turnEvents(ground, agreement);
}

async function turnCases(ground: Ground): Promise<void> {
  const { world } = ground;
  const step = stepping(ground);
  let ranks = 5_000;
  const opened = async () => {
    ranks += 1;
    return make(world, { by: officer, verb: 'openCase', input: await openingOf(world, ranks) });
  };
  const followed = async () => step(officer, 'followCase', await integratedCase(world), { jobStartedOn: day(-1) });
  const released = async () => {
    const leaving = { releasedOn: day(-2), releaseKind: 'END_OF_SENTENCE', centreCode: 'CAR-BENI-MELLAL' };
    return step(spr, 'releaseCase', await assessedCase(world), leaving);
  };
  const closing = { closeReason: 'WITHDRAWN', closedOn: day(0) };
  for (const at of [opened, followed, released]) {
    const rest = await step(centre, 'suspendCase', await at(), { reason: 'In hospital', reviewOn: day(30) });
    const back = await step(centre, 'resumeCase', rest);
    await step(centre, 'closeCase', await offer(ground, back), closing);
  }
  const rest = await step(centre, 'suspendCase', await integratedCase(world), { reason: 'Ill', reviewOn: day(30) });
  await step(centre, 'closeCase', await offer(ground, rest), closing);
  await step(officer, 'integrateCase', await opened(), { firstMeetingOn: day(-1) });
}

/** Offers a case to another centre and takes the offer back. */
async function offer(ground: Ground, caseFile: Thing): Promise<Thing> {
  const step = stepping(ground);
  const sheet = await step(centre, 'transferCase', caseFile, { toCentreCode: 'CAR-FES', reason: 'Moves house' });
  await step(centre, 'revokeCaseTransfer', sheet, { reason: 'Stays after all' });
  return reread(ground, caseFile);
}

async function turnProjects(ground: Ground, agreement: Thing): Promise<void> {
  const { world } = ground;
  const step = stepping(ground);
  const reason = 'The person found a job.';
  for (const stage of ['FORMULATED', 'STUDIED', 'SUBMITTED', 'UNDER_REVIEW', 'SHORTLISTED', 'CONTRACTED'] as const)
    await step(officer, 'withdrawMicroProject', await projectAt(world, agreement, stage), { reason });
  const back = { reason: 'Prices to be checked.' };
  await step(das, 'returnMicroProject', await projectAt(world, agreement, 'SHORTLISTED'), back);
  const minutes = { reason: 'NOT_VIABLE', minutesReference: 'PV 14/2026', minutesOn: day(0) };
  await step(das, 'rejectMicroProject', await projectAt(world, agreement, 'UNDER_REVIEW'), minutes);
  const session = await sessionAt(world, 'CONVENED', [await projectAt(world, agreement, 'SHORTLISTED')]);
  await step(das, 'cancelCommitteeSession', session, { reason: 'The governor is away' });
}

async function turnPurchases(ground: Ground, agreement: Thing): Promise<void> {
  const { world } = ground;
  const step = stepping(ground, purchaseFields);
  const at = async (stage: Parameters<typeof purchaseAt>[1]) =>
    purchaseAt(world, stage, [await projectAt(world, agreement, 'PROCURING')]);
  for (const stage of ['CONSOLIDATED', 'PUBLISHED', 'EVALUATED', 'AWARDED'] as const)
    await step(buyer, 'cancelPurchase', await at(stage), { reason: 'The project waits' });
  const none = await step(buyer, 'declarePurchaseUnsuccessful', await at('EVALUATED'), { reason: 'None serves' });
  await step(buyer, 'cancelPurchase', none, { reason: 'The project waits' });
  const ordered = await at('ORDERED');
  const { lines } = wholeDeliveryOf(ordered);
  const parts = lines.map((line: Thing) => ({ ...line, quantity: 1 }));
  const part = { deliveredOn: day(0), noteReference: 'BL 1', lines: parts.slice(0, 1) };
  const begun = await step(storekeeper, 'deliverPurchase', ordered, part);
  const more = { deliveredOn: day(0), noteReference: 'BL 2', lines: parts };
  const going = await step(storekeeper, 'deliverPurchase', begun, more);
  const rest = lines.flatMap((line: Thing, index: number) =>
    index === 0 ? [] : [{ ...line, quantity: Number(line.quantity) - 1 }],
  );
  await step(storekeeper, 'deliverPurchase', going, { deliveredOn: day(0), noteReference: 'BL 3', lines: rest });
}

async function turnEvents(ground: Ground, agreement: Thing): Promise<void> {
  const { world } = ground;
  const step = stepping(ground, eventFields);
  const project = await projectAt(world, agreement, 'READY');
  const startsAt = new Date(Date.now() + 9 * 86_400_000).toISOString();
  const reason = 'Flood in the hall.';
  for (const stage of ['DRAFT', 'PLANNED', 'LIST_FROZEN', 'READY'] as const) {
    const event = await eventAt(world, { agreement, projects: [project], stage });
    if (stage === 'READY') await mark(ground, event.entries.nodes[0]);
    await step(coordinator, 'cancelDistributionEvent', event, { reason });
    if (stage === 'DRAFT' || stage === 'PLANNED') continue;
    const other = await eventAt(world, { agreement, projects: [project], stage });
    const put = await step(coordinator, 'postponeDistributionEvent', other, { startsAt });
    const again = await step(coordinator, 'planDistributionEvent', put);
    await step(coordinator, 'cancelDistributionEvent', again, { reason });
  }
}

/** A line that is refused and absent, and listed again each time. */
async function mark(ground: Ground, line: Thing): Promise<void> {
  let latest = line;
  for (const state of ['REFUSED', 'LISTED', 'ABSENT', 'LISTED']) {
    const input = { ...changeOf(latest), state };
    latest = await make(ground.world, { by: coordinator, verb: 'markEntry', input });
  }
}
