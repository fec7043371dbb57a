import { addDays, type IsoDate } from '@wasl/domain/kernel';
import { type Calendar, calendarFrom } from '../calendar.ts';
import { type Desk, deskOf, each } from '../desk.ts';
import { kitOf, readKits } from '../play.ts';
import type { KitAnswer } from '../graphql/agreement.graphql.ts';
import { equipmentOf, type ProjectAnswer } from '../graphql/micro-project.graphql.ts';
import { viewerOf } from '../graphql/papers.graphql.ts';
import { figuresOf } from '../graphql/region.graphql.ts';
import { type Goal, keyOfPerson, type Operation } from '../operation.ts';
import { playAgreement } from '../steps/agreement.steps.ts';
import { type Player, playCase, playOpening } from '../steps/case.steps.ts';
import { playEvent } from '../steps/distribution.steps.ts';
import { playFormulation, playProject } from '../steps/micro-project.steps.ts';
import { playSession } from './committee.ts';
import { playVisits } from './follow-up.ts';
import type { Clock, Hall } from './hall.ts';
import { operationOf, peopleOfOperation } from './people.ts';
import { playPurchase } from './purchase.ts';
import { playCourse } from './training.ts';

export type Year = Readonly<{
  hall: Hall;
  clock: Clock;
  /** The day that the year ends on. */
  today: IsoDate;
  seed: string;
  cases: number;
  print(line: string): void;
}>;

const weeks = 52;
/** How many people of an operation follow its course. */
const mostFollowers = 4;
/** How many work side by side; each has a connection. */
const hands = 6;

/** A year of a region, week by week, by its people: operations that begin, and the visits of those that were. */
export async function playRegion({ hall, clock, today, seed, cases, print }: Year): Promise<void> {
  const count = Math.ceil(cases / peopleOfOperation);
  const first = addDays(today, -7 * weeks);
  const everyone = deskOf(`region-${seed}`, hall.signIn);
  clock.now = noonOf(today);
  const kits = await readKits(await everyone.as('officer'));
  let next = 0;
  for (let week = 0; week < weeks; week += 1) {
    const day = addDays(first, 7 * week);
    clock.now = noonOf(day);
    // The last weeks are for what was begun.
    for (; next < count && next <= (week * count) / (weeks - 6); next += 1) {
      const size = Math.min(peopleOfOperation, cases - next * peopleOfOperation);
      const operation = operationOf({ seed, rank: next, count: size });
      const desk = deskOf(operation.name, hall.signIn);
      await playPart({ desk, operation, calendar: calendarFrom(day), clock, kits, rank: next });
    }
    const visits = await playVisits(everyone, day);
    if (week % 4 === 3) print(`${day}: ${next} of ${count} operations, ${visits} visits this week.`);
  }
  clock.now = noonOf(today);
  await playVisits(everyone, today);
  const { figures } = await (await everyone.as('coordinator-national')).ask(figuresOf, { territory: '05' });
  print(JSON.stringify(figures));
}

function noonOf(day: IsoDate): Date {
  return new Date(`${day}T12:00:00.000Z`);
}

type Part = Readonly<{
  desk: Desk;
  operation: Operation;
  calendar: Calendar;
  clock: Clock;
  kits: readonly KitAnswer[];
  rank: number;
}>;

/** One operation, from its agreement to its day of distribution. */
async function playPart(part: Part): Promise<void> {
  const { desk, operation, calendar } = part;
  const agreement = await playAgreement(desk, operation, calendar);
  const players = await playersOf(part);
  const opened = await each(players, playOpening, 1);
  const cases = await each(players, (player, at) => playCase(player, itemAt(opened, at)), hands);
  const followers = cases.filter(({ state }) => state === 'IN_INTEGRATION').slice(0, mostFollowers);
  await playCourse({ desk, operation, calendar, cases: followers });
  const holders = players.flatMap((player, at) =>
    hasProject(player.goal) ? [{ player, caseFile: itemAt(cases, at) }] : [],
  );
  const [tranche] = agreement.tranches.nodes;
  if (!tranche) throw new Error(`${agreement.number} has no tranche.`);
  const formulated = await each(
    holders,
    ({ player, caseFile }) => playFormulation(player, caseFile, { agreementId: agreement.id, tranche }),
    1,
  );
  const projects = await carryOn(
    part,
    holders.map(({ player }) => player),
    formulated,
  );
  const served = projects.filter(({ state }) => state === 'READY');
  if (served.length === 0) return;
  const byKey = new Map(holders.map(({ player }, at) => [keyOfPerson(player.sheet), itemAt(projects, at)]));
  const people = [...byKey].filter(([, project]) => project.state === 'READY').map(([key]) => key);
  const place = { ar: 'قاعة العمالة', fr: 'Salle de la préfecture', en: 'Hall of the prefecture' };
  const starts = { day: 0, hour: 10 };
  const sheet = { key: 'day', place, presidedBy: 'GOVERNOR', starts, people, goal: 'CLOSED' } as const;
  await playEvent({ desk, operation, calendar, agreement, sheet, projects: byKey });
}

/** Every third operation is decided in a session, every other one buys a project's equipment by tender. */
async function carryOn(part: Part, begun: readonly Player[], formulated: readonly ProjectAnswer[]) {
  const { desk, operation, calendar, clock, rank, kits } = part;
  // What a session decides today is contracted today; what was decided in writing was contracted in its time.
  const players = rank % 3 === 0 ? begun.map((player) => ({ ...player, calendar: onlyToday(calendar) })) : begun;
  let projects = await each(
    begun,
    (player, at) => playProject(until(player, 'SHORTLISTED'), itemAt(formulated, at)),
    hands,
  );
  const decided = projects
    .filter(({ state }, at) => state === 'SHORTLISTED' && itemAt(players, at).goal === 'READY')
    .slice(0, 20);
  if (rank % 3 === 0) {
    await playSession({ desk, operation, calendar, clock, projects: decided });
    projects = await reread(desk, projects);
  }
  projects = await each(players, (player, at) => playProject(until(player, 'PROCURING'), itemAt(projects, at)), hands);
  const bought = projects.findIndex(({ state }, at) => state === 'PROCURING' && itemAt(players, at).goal === 'READY');
  if (rank % 2 === 0 && bought >= 0) {
    const kit = kitOf(kits, itemAt(players, bought).sheet.kit);
    await playPurchase({ desk, operation, calendar, rank, project: itemAt(projects, bought), kit });
  }
  return each(players, (player, at) => playProject(player, itemAt(projects, at)), hands);
}

/** A calendar on which everything happens today. */
function onlyToday(calendar: Calendar): Calendar {
  return { ...calendar, before: () => calendar.today };
}

/** A player who goes no further than a state, or stays where the goal was before it. */
function until(player: Player, state: Goal): Player {
  return order.indexOf(player.goal) > order.indexOf(state) ? { ...player, goal: state } : player;
}

/** The states of a project that may be a goal, in the order of its road. */
const order: readonly Goal[] = [
  'FORMULATED',
  'STUDIED',
  'SUBMITTED',
  'UNDER_REVIEW',
  'SHORTLISTED',
  'APPROVED',
  'CONTRACTED',
  'PROCURING',
  'READY',
];

function hasProject(goal: Goal): boolean {
  return order.includes(goal);
}

async function playersOf({ desk, operation, calendar, kits }: Part): Promise<Player[]> {
  const { viewer } = await (await desk.as('officer')).ask(viewerOf, {});
  return operation.people.map((sheet) => ({
    ...{ desk, operation, calendar, sheet },
    kit: kitOf(kits, sheet.kit),
    officerId: viewer.id,
    goal: operation.goals[keyOfPerson(sheet)] ?? 'READY',
  }));
}

/** Projects as they are after somebody else moved them. */
async function reread(desk: Desk, projects: readonly ProjectAnswer[]): Promise<ProjectAnswer[]> {
  const reader = await desk.as('coordinator');
  return each(
    projects,
    async ({ id }) => {
      const { microProject } = await reader.ask(equipmentOf, { id });
      if (microProject === null) throw new Error(`${id} is out of reach.`);
      return microProject;
    },
    hands,
  );
}

function itemAt<Item>(items: readonly Item[], at: number): Item {
  const item = items[at];
  if (item === undefined) throw new RangeError(`Nothing at ${at}.`);
  return item;
}
