import type { IsoDate } from '@wasl/domain/kernel';
import { AnswerError } from '../client.ts';
import { type Desk, each } from '../desk.ts';
import {
  carryOutVisit,
  concludeCase,
  missVisit,
  recordOutcome,
  type VisitAnswer,
  visitsDue,
} from '../graphql/region.graphql.ts';
import { changeOf } from '../steps/agreement.steps.ts';
import { draw } from './people.ts';

/** Every visit whose day has come, carried out or missed; some people stand on their own after the third. */
export async function playVisits(desk: Desk, today: IsoDate): Promise<number> {
  const officer = await desk.as('officer');
  let made = 0;
  for (;;) {
    const { nodes } = (await officer.ask(visitsDue, { until: today })).visits;
    if (nodes.length === 0) return made;
    await each(nodes, (visit) => playVisit(desk, visit, today));
    made += nodes.length;
  }
}

async function playVisit(desk: Desk, visit: VisitAnswer, today: IsoDate): Promise<void> {
  const change = changeOf(desk, visit.id);
  const doneOn = today < visit.windowTo ? today : visit.windowTo;
  const fate = draw(20, visit.id, 'fate');
  if (fate === 0) {
    await missOrGoOn(desk, visit);
    return;
  }
  const isStopped = fate === 1 && visit.month > 1;
  await desk.change('officer', carryOutVisit, {
    ...change('carry out', visit),
    doneOn,
    mode: fate < 5 ? 'PHONE' : 'ON_SITE',
    activityState: isStopped ? 'STOPPED_TEMPORARILY' : 'OPERATING',
    monthlySales: isStopped ? 0 : 500_000 + 10_000 * draw(60, visit.id, 'sales'),
    monthlyCosts: 150_000 + 10_000 * draw(15, visit.id, 'costs'),
    jobsFullTime: draw(3, visit.id, 'jobs') === 0 ? 1 : 0,
    obstacles: draw(6, visit.id, 'obstacle') === 0 ? ['CUSTOMERS'] : [],
  });
  if (visit.month >= 6) await conclude(desk, visit, doneOn);
}

/** A visit is missed once its window is over; before, somebody comes again. */
async function missOrGoOn(desk: Desk, visit: VisitAnswer): Promise<void> {
  const input = { ...changeOf(desk, visit.id)('miss', visit), missReason: 'ABSENT' };
  await unless(
    /^VISIT_/,
    () => desk.change('officer', missVisit, input),
    () => playAnyway(desk, visit),
  );
}

function playAnyway(desk: Desk, visit: VisitAnswer): Promise<unknown> {
  const report = { mode: 'PHONE', activityState: 'OPERATING', monthlySales: 400_000, monthlyCosts: 150_000 };
  const input = { ...changeOf(desk, visit.id)('call', visit), ...report, jobsFullTime: 0, obstacles: [] };
  return desk.change('officer', carryOutVisit, { ...input, doneOn: visit.dueOn });
}

/** Who earns enough at two visits running is told so; to the others the rule says why not yet. */
async function conclude(desk: Desk, visit: VisitAnswer, on: string): Promise<void> {
  const { case: caseFile } = visit.plan.microProject;
  if (caseFile === null || caseFile.state !== 'IN_FOLLOW_UP') return;
  const concluding = changeOf(desk, caseFile.id)('conclude', caseFile);
  const isDone = await unless(/^AUTONOMY_/, () => desk.change('centre', concludeCase, concluding));
  if (isDone || draw(4, caseFile.id, 'outcome') > 0) return;
  const outcome = { caseId: caseFile.id, kind: 'MOVED', happenedOn: on, certainty: 'HEARD', source: 'Un voisin' };
  await (await desk.as('officer')).ask(recordOutcome, {
    input: { idempotencyKey: desk.key(caseFile.id, 'outcome'), ...outcome },
  });
}

/** Does something, unless a rule says why not; then something else, if there is any. */
async function unless(
  codes: RegExp,
  work: () => Promise<unknown>,
  otherwise: () => Promise<unknown> = async () => undefined,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof AnswerError) || !error.codes.every((code) => codes.test(code))) throw error;
    await otherwise();
    return false;
  }
}
