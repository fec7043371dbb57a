import { randomUUID } from 'node:crypto';
import { demonstrationPassword } from '#modules/identity/index.ts';
import { operations } from '../src/demo/operations/index.ts';
import { play } from '../src/demo/play.ts';
import { putOnAddress } from './address.ts';
import { changeOf, day, make, people } from './stage/actor.ts';
import { activeAgreement } from './stage/agreement.ts';
import { openingOf } from './stage/case.ts';
import { sessionAt } from './stage/committee.ts';
import { projectAt } from './stage/micro-project.ts';
import { insideCase, spr } from './stage/inside.ts';
import { acceptedPurchase, purchaseAt } from './stage/purchase.ts';
import { planning, traineeOf } from './stage/training.ts';
import type { World } from './world.ts';

/**
 * Two people of the demonstration from their case to a closed event, played through the API: something of everything,
 * in the province of Béni Mellal.
 */
export async function playSmallLife(world: World): Promise<void> {
  const { people: everyone, events, ...operation } = operations['beni-mellal'];
  const few = everyone.slice(0, 2);
  const keys = new Set(few.map(({ names }) => names[2]));
  const fewer = events.map((event) => ({ ...event, people: event.people.filter((key) => keys.has(key)) }));
  const served = await putOnAddress(world);
  try {
    const stage = { address: served.address, password: demonstrationPassword, folder: null, print: () => undefined };
    await play({ ...operation, people: few, events: fewer }, stage);
  } finally {
    await served.close();
  }
  await liveOn(world);
  await prepare(world);
  await meet(world);
  await buy(world);
  await pay(world);
  await support(world);
  await tell(world);
}

/** What the worker tells somebody in the morning. */
async function tell(world: World): Promise<void> {
  const em = await world.behind();
  await em.execute(
    `insert into notice (id, staff_id, kind, subject_type, subject_id, reference, due_on, is_escalated, created_at)
     select ?, s.id, 'TRANCHE_JUSTIFICATION', 'Tranche', ?, 'CV-1', ?, false, now() from auth.staff s where s.email = ?`,
    [randomUUID(), randomUUID(), day(9), 'finance@demo.wasl.ma'],
  );
}

/** What the demonstration does not show: a case of its own with an appointment, offered to another centre; somebody in a course. */
async function liveOn(world: World): Promise<void> {
  const { officer, centre } = people;
  const opened = await make(world, { by: officer, verb: 'openCase', input: await openingOf(world, 9000) });
  const at = `${day(3)}T09:00:00.000Z`;
  const input = { caseId: opened.id, at, purpose: 'INTERVIEW' };
  await make(world, { by: officer, verb: 'scheduleAppointment', input });
  const offer = { ...changeOf(opened), toCentreCode: 'CAR-CASABLANCA', reason: 'Moves house' };
  await make(world, { by: centre, verb: 'transferCase', input: offer });
  const { id: caseId } = await make(world, { by: officer, verb: 'openCase', input: await openingOf(world, 9001) });
  const skills = [{ skillCode: 'soudure', level: 3, evidence: 'PRACTICE_MONTHS', practiceMonths: 12 }];
  const draft = { caseId, kind: 'POST_RELEASE', skills };
  const begun = await make(world, { by: officer, verb: 'draftDiagnosis', input: draft });
  const said = { answers: [{ domain: 'FAMILY', score: 3 }], obstacles: [{ obstacle: 'TRANSPORT' }] };
  await make(world, { by: officer, verb: 'sitDiagnosis', input: { ...changeOf(begun), heldOn: day(-9), ...said } });
  const steps = [{ what: 'Renew the national card', who: 'BENEFICIARY', dueOn: day(20) }];
  const wanted = { caseId, goal: 'A workshop of his own', road: 'AGR', agreedOn: day(-8), steps };
  await make(world, { by: officer, verb: 'agreeLifeProject', input: wanted });
  const course = await make(world, planning(centre));
  const trainee = await traineeOf(world, course);
  await make(world, { by: officer, verb: 'attendEnrolment', input: { ...changeOf(trainee), on: day(-9), hours: 6 } });
}

/** Somebody inside whom the preparation service sends to a centre. */
async function prepare(world: World): Promise<void> {
  const input = { ...changeOf(await insideCase(world)), missingPapers: ['NATIONAL_ID'] };
  await make(world, { by: spr, verb: 'sendReferral', input });
  const { person, consent, territoryCode } = await openingOf(world, 9002);
  const lines = [{ person, consent, territoryCode, enteredOn: day(-400) }];
  const list = {
    facilityCode: 'PEN-BENI-MELLAL',
    releasedOn: day(-1),
    releaseKind: 'ROYAL_PARDON',
    isDryRun: true,
    lines,
  };
  await make(world, { by: spr, verb: 'importReleases', input: list, fields: 'id' });
}

/** A committee that deliberates on a project of another agreement. */
async function meet(world: World): Promise<void> {
  const project = await projectAt(world, await activeAgreement(world), 'SHORTLISTED');
  await sessionAt(world, 'DELIBERATING', [project]);
}

/** A purchase that has come and is not accepted yet. */
async function buy(world: World): Promise<void> {
  const project = await projectAt(world, await activeAgreement(world), 'PROCURING');
  await purchaseAt(world, 'DELIVERED', [project]);
}

/** An invoice of another purchase that was accepted, found right and not ordered yet. */
async function pay(world: World): Promise<void> {
  const project = await projectAt(world, await activeAgreement(world), 'PROCURING');
  const purchase = await acceptedPurchase(world, [project]);
  const invoice = { invoiceReference: 'F-9000', invoicedOn: day(0), amount: purchase.accepted, means: 'TRANSFER' };
  await make(world, { by: people.finance, verb: 'verifyInvoice', input: { purchaseId: purchase.id, ...invoice } });
}

/** Something that is done for a project that was handed over. */
async function support(world: World): Promise<void> {
  const { officer } = people;
  const { data } = await world.as(officer, '{ followUpPlans(first: 1) { nodes { id } } }');
  const input = { planId: data.followUpPlans.nodes[0].id, kind: 'LICENCE', dueOn: day(9), reason: 'The town hall' };
  await make(world, { by: officer, verb: 'openSupportAction', input });
}
