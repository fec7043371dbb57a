import { addMonths, isoDate } from '@wasl/domain/kernel';
import { day, make, people, type Thing } from '../stage/actor.ts';
import { activeAgreement } from '../stage/agreement.ts';
import { eventAt, eventFields, handingOver } from '../stage/distribution.ts';
import { projectAt } from '../stage/micro-project.ts';
import { dayAt, type Ground, reread, stepping } from './stepping.ts';

const { officer, centre, coordinator } = people;

/** Days of distribution from their list to their statement, and the two years that follow. */
export async function leadDistributions(ground: Ground): Promise<void> {
  const { world } = ground;
  const agreement = await activeAgreement(world, { envelope: 200_000_000, tranches: [150_000_000] });
  const ready = () => projectAt(world, agreement, 'READY');
  const [served, absent, stopped] = [await ready(), await ready(), await ready()];
  await putOff(ground, agreement, absent);
  await hold(ground, agreement, { served: [served, stopped], absent });
  await follow(ground, served);
  await stop(ground, stopped);
}

async function putOff(ground: Ground, agreement: Thing, project: Thing): Promise<void> {
  const { world } = ground;
  const step = stepping(ground, eventFields);
  const planned = await eventAt(world, { agreement, projects: [project], stage: 'PLANNED' });
  const list = { microProjectIds: [project.id] };
  const changed = await step(coordinator, 'changeDistributionList', planned, list);
  const startsAt = new Date(Date.now() + 9 * 86_400_000).toISOString();
  const put = await step(coordinator, 'postponeDistributionEvent', changed, { startsAt });
  await step(coordinator, 'cancelDistributionEvent', put, { reason: 'Flood in the hall.' });
}

type Guests = Readonly<{ served: readonly Thing[]; absent: Thing }>;

async function hold(ground: Ground, agreement: Thing, { served, absent }: Guests): Promise<void> {
  const { world } = ground;
  const step = stepping(ground, eventFields);
  const event = await eventAt(world, { agreement, projects: [...served, absent], stage: 'READY' });
  for (const project of served) {
    const given = { ...handingOver(event, project), receivedBy: 'PROXY', mandateReference: 'Mandate 7/2026' };
    const input = project === served[0] ? handingOver(event, project) : given;
    await make(world, { by: officer, verb: 'handOver', input });
  }
  const line: Thing = event.entries.nodes.find(({ microProject }: Thing) => microProject.id === absent.id);
  await stepping(ground)(coordinator, 'markEntry', line, { state: 'ABSENT' });
  const held = await step(coordinator, 'holdDistributionEvent', await reread(ground, event));
  const counted = await step(coordinator, 'reconcileDistributionEvent', await reread(ground, held));
  const closed = await step(coordinator, 'closeDistributionEvent', counted);
  const asking = { kind: 'EVENT_STATEMENT', language: 'fr', eventId: closed.id };
  await make(world, { by: coordinator, verb: 'requestDocument', input: asking, fields: 'id' });
}

const planFields =
  'id state version case { id } followUpPlan { id visits(first: 6) { nodes { id state version month } } }';
const seen = { mode: 'ON_SITE', activityState: 'OPERATING', monthlySales: 700_000, monthlyCosts: 300_000 };

/** Goes to a day some months after the handover, and says which day that is. */
function goTo(ground: Ground, months: number, more = 0): string {
  const aim = Date.parse(addMonths(isoDate(day(0)), months));
  ground.clock.days = Math.round((aim - Date.parse(day(0))) / 86_400_000) + more;
  return dayAt(ground);
}

async function plan(ground: Ground, project: Thing): Promise<Thing> {
  const query = `query ($id: ID!) { node(id: $id) { ... on MicroProject { ${planFields} assets { nodes { tag } } } } }`;
  const { data } = await ground.world.as(officer, query, { id: project.id });
  return data.node;
}

async function follow(ground: Ground, project: Thing): Promise<void> {
  const { world } = ground;
  const step = stepping(ground);
  const begun = await plan(ground, project);
  const [first, third, sixth] = begun.followUpPlan.visits.nodes;
  const check = [{ tag: begun.assets.nodes[0].tag, isPresent: true, isWorking: true }];
  const doneOn = goTo(ground, 1);
  const jobs = { jobsFullTime: 1, jobsPartTime: 1, jobsFamily: 1 };
  const told = { ...seen, ...jobs, note: 'Busy', assetChecks: check, obstacles: ['CUSTOMERS'] };
  await step(officer, 'carryOutVisit', first, { doneOn, ...told });
  goTo(ground, 4);
  const missed = await step(officer, 'missVisit', third, { missReason: 'ABSENT' });
  const put = await step(officer, 'rescheduleVisit', missed, { rescheduledOn: dayAt(ground, 5) });
  goTo(ground, 4, 6);
  await step(officer, 'carryOutVisit', put, { doneOn: dayAt(ground, -1), ...seen });
  const sixthOn = goTo(ground, 6);
  await step(officer, 'carryOutVisit', sixth, { doneOn: sixthOn, ...seen });
  const planId = begun.followUpPlan.id;
  const opening = { planId, kind: 'MEDIATION', dueOn: dayAt(ground, 9), isHighRisk: true, reason: 'A debt' };
  const open = () => make(world, { by: officer, verb: 'openSupportAction', input: opening });
  await step(officer, 'completeSupportAction', await open(), { result: 'The debt is paid' });
  await step(officer, 'cancelSupportAction', await open(), { result: 'It was no debt' });
  await step(centre, 'concludeCase', await reread(ground, begun.case));
  goTo(ground, 25);
  world.forgetSessions();
  await step(centre, 'sustainMicroProject', await reread(ground, project));
}

async function stop(ground: Ground, project: Thing): Promise<void> {
  const step = stepping(ground);
  const { followUpPlan } = await plan(ground, project);
  const [first, third, sixth] = followUpPlan.visits.nodes;
  await step(officer, 'carryOutVisit', first, { doneOn: goTo(ground, 1), ...seen });
  await step(officer, 'carryOutVisit', third, { doneOn: goTo(ground, 3), ...seen, activityState: 'STOPPED' });
  goTo(ground, 7);
  const missed = await step(officer, 'missVisit', sixth, { missReason: 'ABSENT' });
  await step(centre, 'cancelVisit', missed, { exemption: 'HEALTH' });
  await step(centre, 'failMicroProject', await reread(ground, project), { reason: 'Chose a job instead' });
  goTo(ground, 0);
}
