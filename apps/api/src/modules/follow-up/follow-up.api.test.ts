import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, isoDate } from '@wasl/domain/kernel';
import { Stay } from '#modules/person/stay.entity.ts';
import { ask, changeOf, make, people, type Thing } from '../../../test/stage/actor.ts';
import { activeAgreement } from '../../../test/stage/agreement.ts';
import { eventAt, handingOver } from '../../../test/stage/distribution.ts';
import { projectAt } from '../../../test/stage/micro-project.ts';
import { addSecondCentre } from '../../../test/stage/second-centre.ts';
import { createWorld, type World } from '../../../test/world.ts';

const { officer, centre, auditor, das, buyer } = people;

let world: World;
let agreement: Thing;
let later = 0;
/** The clock of the server: tests of years do not take years. */
const now = () => new Date(Date.now() + later * 86_400_000);
beforeAll(async () => {
  world = await createWorld({ now });
  agreement = await activeAgreement(world, { envelope: 200_000_000, tranches: [150_000_000] });
});
afterAll(() => world.close());

const start = dayOf(new Date());
const daysFrom = (day: string, days: number) => addDays(isoDate(day), days);
const visitFields = `id state version month dueOn windowFrom windowTo doneOn monthlyIncome activityState
  assetChecks { nodes { tag isPresent isWorking } }
  plan { id state riskLevel riskReasons startDueOn endsOn
    obstacles { nodes { kind namedOn resolvedOn } }
    actions { nodes { id state version kind cause isHighRisk } }
    microProject { id state version } }`;
const planFields = `id state handedOverOn startDueOn endsOn autonomyIncome riskLevel riskReasons
  visits(first: 6) { nodes { id state version month dueOn windowFrom windowTo } }`;

/** A project handed over today, with its case, its plan and its visits. */
async function handedOver(): Promise<{ project: Thing; plan: Thing; visits: Thing[]; caseId: string }> {
  later = 0;
  const ready = await projectAt(world, agreement, 'READY');
  const event = await eventAt(world, { agreement, projects: [ready], stage: 'READY' });
  await make(world, { by: officer, verb: 'handOver', input: handingOver(event, ready) });
  const query = `query ($id: ID!) { node(id: $id) { ... on MicroProject {
    id state version case { id } assets { nodes { id tag state } } followUpPlan { ${planFields} } } } }`;
  const { data, errors } = await world.as(officer, query, { id: ready.id });
  expect(errors).toEqual([]);
  const { followUpPlan: plan, ...project } = data.node;
  return { project, plan, visits: plan.visits.nodes, caseId: project.case.id };
}

/** The day it is in months after the handover. */
function goTo(months: number, days = 0): string {
  const day = addDays(addMonths(start, months), days);
  later = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000);
  return day;
}

const seen = { mode: 'ON_SITE', activityState: 'OPERATING', monthlySales: 700_000, monthlyCosts: 300_000 };
const carryOut = (visit: Thing, more: object = {}, by = officer) =>
  ask(world, {
    by,
    verb: 'carryOutVisit',
    input: { ...changeOf(visit), ...seen, ...more },
    fields: visitFields,
  });
const done = async (visit: Thing, more: object = {}): Promise<Thing> => {
  const { data, codes } = await carryOut(visit, more);
  expect(codes).toEqual([]);
  return data.thing;
};
const visitAt = (visits: Thing[], month: number): Thing => visits.find((visit) => visit.month === month) as Thing;

describe('the plan of a project', () => {
  it('is made by the handover, in the rhythm of its programme', async () => {
    const { plan, visits } = await handedOver();
    expect(plan).toMatchObject({
      state: 'ACTIVE',
      handedOverOn: start,
      startDueOn: addDays(start, 60),
      endsOn: addMonths(start, 24),
      riskLevel: 0,
      riskReasons: [],
    });
    expect(visits.map(({ month, state }) => [month, state])).toEqual(
      [1, 3, 6, 12, 18, 24].map((month) => [month, 'SCHEDULED']),
    );
    const sixth = visitAt(visits, 6);
    expect([sixth.windowFrom, sixth.windowTo]).toEqual([daysFrom(sixth.dueOn, -15), daysFrom(sixth.dueOn, 15)]);
    const rules = '{ followUpRules { nodes { programme { code } visitMonths verified } } }';
    expect((await world.as(das, rules)).data.followUpRules.nodes).toContainEqual({
      programme: { code: 'INDH-III-2' },
      visitMonths: [1, 3, 6, 12, 18, 24],
      verified: false,
    });
  });

  it('is seen by those who accompany and those who answer for them, nobody else', async () => {
    const { plan, visits } = await handedOver();
    const query = '{ followUpPlans(first: 100) { nodes { id } } visits(first: 100) { totalCount } }';
    const second = await addSecondCentre(world);
    const ids = async (by: typeof officer) =>
      (await world.as(by, query)).data.followUpPlans.nodes.map(({ id }: Thing) => id);
    for (const by of [officer, centre, auditor]) expect(await ids(by)).toContain(plan.id);
    for (const by of [second.head, second.officer, das, buyer]) expect(await ids(by)).toEqual([]);
    const first = visitAt(visits, 1);
    goTo(1);
    expect((await carryOut(first, { doneOn: first.dueOn }, second.head)).codes).toEqual(['NOT_FOUND']);
    expect((await carryOut(first, { doneOn: first.dueOn }, auditor)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('a visit', () => {
  it('starts the project, checks the equipment by tag, and computes the income', async () => {
    const { project, visits, caseId } = await handedOver();
    const doneOn = goTo(1, 2);
    const [chair, other] = project.assets.nodes;
    const assetChecks = [
      { tag: chair.tag, isPresent: true, isWorking: true },
      { tag: other.tag.toLowerCase(), isPresent: true, isWorking: false },
    ];
    const visit = await done(visitAt(visits, 1), { doneOn, assetChecks, obstacles: ['CUSTOMERS'] });
    expect(visit).toMatchObject({ state: 'DONE', doneOn, monthlyIncome: 400_000 });
    expect(visit.assetChecks.nodes).toHaveLength(2);
    expect(visit.plan).toMatchObject({
      riskLevel: 1,
      riskReasons: ['EQUIPMENT_BROKEN'],
      microProject: { state: 'OPERATING' },
      obstacles: { nodes: [{ kind: 'CUSTOMERS', namedOn: doneOn, resolvedOn: null }] },
      actions: { nodes: [] },
    });
    const timeline = 'query ($id: ID!) { case(id: $id) { state timeline(first: 2) { nodes { kind happenedOn } } } }';
    expect((await world.as(officer, timeline, { id: caseId })).data.case).toMatchObject({
      state: 'IN_FOLLOW_UP',
      timeline: { nodes: [{ kind: 'VISITED', happenedOn: doneOn }, { kind: 'HANDED_OVER' }] },
    });
  });

  it('BR-45 leaves an unknown income unknown', async () => {
    const { visits } = await handedOver();
    const doneOn = goTo(1);
    const visit = await done(visitAt(visits, 1), { doneOn, monthlySales: null });
    expect(visit).toMatchObject({ monthlyIncome: null, plan: { riskLevel: 0 } });
  });

  it('BR-44 counts within its window, once, and never ahead of its time', async () => {
    const { visits } = await handedOver();
    const [first, third] = [visitAt(visits, 1), visitAt(visits, 3)];
    goTo(1);
    expect((await carryOut(first, { doneOn: daysFrom(first.windowFrom, -1) })).codes).toEqual(['VISIT_OUTSIDE_WINDOW']);
    expect((await carryOut(first, { doneOn: daysFrom(first.dueOn, 3) })).codes).toEqual(['VISIT_IN_FUTURE']);
    await done(first, { doneOn: first.dueOn });
    expect((await carryOut(first, { doneOn: first.dueOn })).codes).toEqual(['STALE']);
    goTo(4);
    expect((await carryOut(third, { doneOn: daysFrom(third.windowTo, 2) })).codes).toEqual(['VISIT_OUTSIDE_WINDOW']);
  });

  let shared: Awaited<ReturnType<typeof handedOver>>;
  beforeAll(async () => {
    shared = await handedOver();
  });
  it.each([
    ['a negative amount', { monthlySales: -1 }, 'BAD_INPUT'],
    ['more workers than a quarter has', { jobsFullTime: 100_000 }, 'BAD_INPUT'],
    ['ten thousand and more characters', { note: 'x'.repeat(10_000) }, 'BAD_INPUT'],
    [
      'a tag of another project',
      { assetChecks: [{ tag: 'NO-SUCH', isPresent: true, isWorking: true }] },
      'VISIT_ASSET_OF_OTHER_PROJECT',
    ],
    ['a day that is none', { doneOn: '2026-02-30' }, 'BAD_INPUT'],
  ])('is refused with %s, and nothing changes', async (_, more, code) => {
    const first = visitAt(shared.visits, 1);
    goTo(1);
    expect((await carryOut(first, { doneOn: first.dueOn, ...more })).codes).toEqual([code]);
    const query = 'query ($id: ID!) { node(id: $id) { ... on FollowUpPlan { version riskLevel } } }';
    expect((await world.as(officer, query, { id: shared.plan.id })).data.node).toEqual({ version: 1, riskLevel: 0 });
  });

  it('BR-35 opens a conversation when the activity stopped or a piece is missing, and sanctions nothing', async () => {
    const { project, visits } = await handedOver();
    const first = await done(visitAt(visits, 1), { doneOn: goTo(1) });
    expect(first.plan.microProject.state).toBe('OPERATING');
    const missing = [{ tag: project.assets.nodes[0].tag, isPresent: false, isWorking: false }];
    const stopped = { activityState: 'STOPPED', monthlySales: 0, monthlyCosts: 50_000, assetChecks: missing };
    const third = await done(visitAt(visits, 3), { doneOn: goTo(3), ...stopped });
    expect(third.plan).toMatchObject({
      riskLevel: 3,
      riskReasons: ['ACTIVITY_STOPPED', 'EQUIPMENT_MISSING', 'LOSS'],
      microProject: { state: 'PAUSED' },
    });
    expect(third.plan.actions.nodes).toMatchObject([
      { kind: expect.any(String), state: 'OPEN', isHighRisk: true },
      { kind: expect.any(String), state: 'OPEN', isHighRisk: true },
    ]);
    const again = await done(visitAt(visits, 6), { doneOn: goTo(6), activityState: 'SLOWED' });
    expect(again.plan).toMatchObject({
      riskLevel: 1,
      riskReasons: ['ACTIVITY_SLOWED'],
      microProject: { state: 'OPERATING' },
    });
    expect(again.plan.actions.nodes).toHaveLength(2);
  });

  it('that is missed twice in a row raises the risk; it is put off, made up for, or given up', async () => {
    const { visits } = await handedOver();
    const [first, third] = [visitAt(visits, 1), visitAt(visits, 3)];
    const step = (verb: string, visit: Thing, more: object, by = officer) =>
      ask(world, { by, verb, input: { ...changeOf(visit), ...more }, fields: visitFields });
    expect((await step('missVisit', first, { missReason: 'ABSENT' })).codes).toEqual(['VISIT_STILL_AHEAD']);
    goTo(4);
    const missed: Thing = (await step('missVisit', first, { missReason: 'ABSENT' })).data.thing;
    expect(missed.plan).toMatchObject({ riskLevel: 0 });
    const twice: Thing = (await step('missVisit', third, { missReason: 'NOT_REACHED' })).data.thing;
    expect(twice.plan).toMatchObject({ riskLevel: 2, riskReasons: ['VISITS_MISSED'] });
    const day = daysFrom(goTo(4), 5);
    const again: Thing = (await step('rescheduleVisit', twice, { rescheduledOn: day })).data.thing;
    goTo(4, 6);
    const late = await done(again, { doneOn: day });
    expect(late.plan).toMatchObject({ riskLevel: 0, riskReasons: [] });
    expect((await step('cancelVisit', missed, { exemption: 'HEALTH' })).codes).toEqual(['FORBIDDEN']);
    const spared = await step('cancelVisit', missed, { exemption: 'HEALTH' }, centre);
    expect(spared.data.thing).toMatchObject({ state: 'CANCELLED' });
  });

  it('names obstacles, and the next one resolves them', async () => {
    const { visits } = await handedOver();
    const on = goTo(1);
    await done(visitAt(visits, 1), { doneOn: on, obstacles: ['CASH', 'LICENCE'] });
    const later3 = goTo(3);
    const { plan } = await done(visitAt(visits, 3), { doneOn: later3, obstacles: ['LICENCE'] });
    expect(plan.obstacles.nodes).toEqual(
      expect.arrayContaining([
        { kind: 'CASH', namedOn: on, resolvedOn: later3 },
        { kind: 'LICENCE', namedOn: on, resolvedOn: null },
      ]),
    );
  });

  it('says that a project has not started once its time is over', async () => {
    const { visits } = await handedOver();
    const idle = { activityState: 'STOPPED_TEMPORARILY', monthlySales: 0, monthlyCosts: 0 };
    const early = await done(visitAt(visits, 1), { doneOn: goTo(1), ...idle });
    expect(early.plan.microProject.state).toBe('EQUIPPED');
    const late = await done(visitAt(visits, 3), { doneOn: goTo(3), ...idle });
    expect(late.plan.microProject.state).toBe('NOT_STARTED');
    const reason = 'Chose a job instead';
    const { project } = { project: late.plan.microProject };
    const failing = { verb: 'failMicroProject', input: { ...changeOf(project), reason } };
    expect((await ask(world, { by: officer, ...failing })).codes).toEqual(['FORBIDDEN']);
    expect((await make(world, { by: centre, ...failing })).state).toBe('FAILED');
    goTo(6);
    const sixth = visitAt(visits, 6);
    expect((await carryOut(sixth, { doneOn: sixth.dueOn })).codes).toEqual(['FOLLOW_UP_PLAN_ENDED']);
  });
});

describe('an action', () => {
  it('is taken on with a day, done with a result, or given up', async () => {
    const { plan } = await handedOver();
    const open = (more: object = {}) =>
      ask(world, {
        by: officer,
        verb: 'openSupportAction',
        input: {
          planId: plan.id,
          kind: 'LICENCE',
          dueOn: addDays(start, 20),
          reason: 'Paper of the town hall',
          ...more,
        },
      });
    expect((await open({ dueOn: addDays(start, -1) })).codes).toEqual(['ACTION_DUE_IN_PAST']);
    expect((await open({ dueOn: addDays(start, 500) })).codes).toEqual(['ACTION_DUE_TOO_FAR']);
    expect((await open({ planId: 'Visit:1' })).codes).toEqual(['NOT_FOUND']);
    const action: Thing = (await open()).data.thing;
    const end = (verb: string, of: Thing) =>
      ask(world, { by: officer, verb, input: { ...changeOf(of), result: 'The paper is there' } });
    const ended: Thing = (await end('completeSupportAction', action)).data.thing;
    expect(ended.state).toBe('DONE');
    expect((await end('cancelSupportAction', ended)).codes).toEqual(['ACTION_WRONG_STATE']);
    const other: Thing = (await open({ kind: 'CREDIT' })).data.thing;
    expect((await end('cancelSupportAction', other)).data.thing.state).toBe('CANCELLED');
  });
});

describe('autonomy', () => {
  const conclude = async (caseId: string, by = centre) => {
    const { data } = await world.as(centre, 'query ($id: ID!) { case(id: $id) { id version state } }', { id: caseId });
    return ask(world, { by, verb: 'concludeCase', input: changeOf(data.case), fields: 'id state version closedOn' });
  };

  it('is concluded after two visits with enough income, all due ones done and nothing of high risk open', async () => {
    const { visits, plan, caseId } = await handedOver();
    await done(visitAt(visits, 1), { doneOn: goTo(1), monthlySales: 350_000 });
    expect((await conclude(caseId)).codes).toEqual(['AUTONOMY_INCOME_LOW']);
    await done(visitAt(visits, 3), { doneOn: goTo(3) });
    expect((await conclude(caseId)).codes).toEqual(['AUTONOMY_INCOME_LOW']);
    goTo(6, 1);
    expect((await conclude(caseId)).codes).toEqual(['AUTONOMY_VISITS_DUE']);
    const sixth = visitAt(visits, 6);
    await done(sixth, { doneOn: sixth.dueOn });
    const open = {
      planId: plan.id,
      kind: 'MEDIATION',
      dueOn: daysFrom(goTo(6, 1), 9),
      isHighRisk: true,
      reason: 'A debt',
    };
    const action = await make(world, { by: officer, verb: 'openSupportAction', input: open });
    expect((await conclude(caseId)).codes).toEqual(['AUTONOMY_ACTION_OPEN']);
    const paid = { ...changeOf(action), result: 'The debt is paid' };
    await make(world, { by: officer, verb: 'completeSupportAction', input: paid });
    expect((await conclude(caseId, officer)).codes).toEqual(['FORBIDDEN']);
    const { data } = await conclude(caseId);
    expect(data.thing).toMatchObject({ state: 'AUTONOMOUS', closedOn: goTo(6, 1) });
    const query = `query ($id: ID!) { case(id: $id) { outcomes { nodes { kind certainty } } timeline(first: 1) { nodes { kind } } } }`;
    expect((await world.as(centre, query, { id: caseId })).data.case).toEqual({
      outcomes: { nodes: [{ kind: 'AUTONOMOUS', certainty: 'SEEN' }] },
      timeline: { nodes: [{ kind: 'CONCLUDED' }] },
    });
  });

  it('asks for a project that is followed', async () => {
    const { caseId } = await handedOver();
    expect((await conclude(caseId)).codes).toEqual(['AUTONOMY_NOT_OPERATING']);
  });

  it('is one outcome among others, each with how sure one is', async () => {
    const { caseId } = await handedOver();
    const record = (happenedOn: string) =>
      ask(world, {
        by: officer,
        verb: 'recordOutcome',
        input: { caseId, kind: 'MOVED', happenedOn, certainty: 'HEARD', source: 'A neighbour' },
      });
    expect((await record(addDays(start, 1))).codes).toEqual(['OUTCOME_IN_FUTURE']);
    expect((await record(addDays(start, -400))).codes).toEqual(['OUTCOME_BEFORE_OPENING']);
    expect((await record(start)).codes).toEqual([]);
  });

  it('of an activity is sustained when its time is over', async () => {
    const { visits } = await handedOver();
    const visit = await done(visitAt(visits, 1), { doneOn: goTo(1) });
    const sustain = () =>
      ask(world, { by: centre, verb: 'sustainMicroProject', input: changeOf(visit.plan.microProject) });
    expect((await sustain()).codes).toEqual(['MICRO_PROJECT_FOLLOW_UP_GOES_ON']);
    goTo(24);
    world.forgetSessions();
    expect((await sustain()).data.thing.state).toBe('SUSTAINED');
  });
});

describe('a new stay', () => {
  it('BR-43 lets the project rest, asks the family, keeps the history, and marks the case with nothing', async () => {
    const { project, visits, caseId } = await handedOver();
    await done(visitAt(visits, 1), { doneOn: goTo(1) });
    const enteredOn = goTo(2);
    const input = { caseId, facilityCode: 'PEN-BENI-MELLAL', enteredOn };
    const record = (more: object = {}, by = officer) =>
      ask(world, { by, verb: 'recordStay', input: { ...input, ...more }, fields: 'id state version' });
    expect((await record({ enteredOn: goTo(2, 3) })).codes).toEqual([]);
    expect((await record({ enteredOn: goTo(2, 4) })).codes).toEqual(['STAY_OVERLAPS']);
    expect((await record({ enteredOn: daysFrom(goTo(2), 90) })).codes).toContain('STAY_IN_FUTURE');
    expect((await record({ facilityCode: 'PEN-AIN-BORJA' })).codes).toEqual(['CASE_FACILITY_NOT_OPEN']);
    expect((await record({ facilityCode: 'CAR-FES' })).codes).toEqual(['BAD_INPUT']);
    expect((await record({}, das)).codes).toEqual(['FORBIDDEN']);
    const query = `query ($id: ID!) { node(id: $id) { ... on MicroProject { state case { state }
      followUpPlan { state actions { nodes { kind isHighRisk } } } } } }`;
    const { node } = (await world.as(officer, query, { id: project.id })).data;
    expect(node).toMatchObject({ state: 'PAUSED', case: { state: 'IN_FOLLOW_UP' }, followUpPlan: { state: 'ACTIVE' } });
    expect(node.followUpPlan.actions.nodes).toEqual(
      expect.arrayContaining([
        { kind: 'FAMILY_DECISION', isHighRisk: true },
        { kind: 'RECOVERY', isHighRisk: false },
      ]),
    );
    const em = await world.behind();
    expect(await em.count(Stay, { heldAtCode: 'PEN-BENI-MELLAL', releasedOn: null })).toBe(1);
  });
});
