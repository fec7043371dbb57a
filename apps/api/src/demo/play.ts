import { join } from 'node:path';
import { dayOf, isoDate } from '@wasl/domain/kernel';
import { agreementAge, type Calendar, calendarFrom } from './calendar.ts';
import type { Client } from './client.ts';
import { type Desk, deskAt, each } from './desk.ts';
import { type AgreementAnswer, type KitAnswer, type KitPage, kitsOf } from './graphql/agreement.graphql.ts';
import type { EventAnswer } from './graphql/distribution.graphql.ts';
import type { ProjectAnswer } from './graphql/micro-project.graphql.ts';
import { viewerOf } from './graphql/papers.graphql.ts';
import { keyOfPerson, type Operation } from './operation.ts';
import { findAgreement, playAgreement } from './steps/agreement.steps.ts';
import { type Player, playCase, playOpening } from './steps/case.steps.ts';
import { playEvent } from './steps/distribution.steps.ts';
import { type Line, lineOf } from './steps/line.steps.ts';
import { playFormulation, playProject } from './steps/micro-project.steps.ts';
import { keep, playPapers } from './steps/papers.steps.ts';
import { shareTranches } from './tranches.ts';

export type Stage = Readonly<{
  address: string;
  password: string;
  /** Where papers and the line are kept; null keeps nothing and waits for no paper. */
  folder: string | null;
  print(line: string): void;
}>;

/** Plays one operation from its agreement to its papers; what was played before is read, not done again. */
export async function play(operation: Operation, stage: Stage): Promise<Line> {
  const desk = deskAt(stage.address, stage.password, operation.name);
  const { print } = stage;
  const calendar = await calendarOf(desk, operation);
  const agreement = await playAgreement(desk, operation, calendar);
  print(`${agreement.number}: the agreement is ${agreement.state}.`);
  const projects = await playPeople(desk, operation, { agreement, calendar, print });
  const events = await playEvents(desk, operation, { agreement, calendar, projects, print });
  const documents = await playDocuments(desk, events, stage);
  const line = await lineOf(desk, operation, { agreementId: agreement.id, events, documents });
  // An operation under way has no papers yet, and nothing to be verified from outside.
  if (stage.folder !== null && documents.length > 0)
    await keep(join(stage.folder, 'line.json'), `${JSON.stringify(line)}\n`);
  return line;
}

async function calendarOf(desk: Desk, operation: Operation): Promise<Calendar> {
  const known = await findAgreement(desk, operation);
  if (known === null) return calendarFrom(dayOf(new Date()));
  return calendarFrom(calendarFrom(isoDate(known.startsOn)).after(agreementAge));
}

type Scene = Readonly<{ agreement: AgreementAnswer; calendar: Calendar; print(line: string): void }>;

/** Everyone's case, then everyone's project. What gives numbers goes in order; what does not goes four at a time. */
async function playPeople(desk: Desk, operation: Operation, scene: Scene): Promise<Map<string, ProjectAnswer>> {
  const players = await playersOf(desk, operation, scene.calendar);
  const opened = await each(players, playOpening, 1);
  const cases = await each(players, (player, at) => playCase(player, valueAt(opened, at)));
  scene.print(`${players.length} people: cases opened, skills diagnosed and validated.`);
  const withProject = players
    .map((player, at) => ({ player, caseFile: valueAt(cases, at) }))
    .filter(({ player }) => hasProject(player));
  const tranches = shareTranches(
    scene.agreement.tranches.nodes,
    withProject.map(({ player }) => player.kit.total),
  );
  const formulated = await each(
    withProject,
    ({ player, caseFile }, at) =>
      playFormulation(player, caseFile, { agreementId: scene.agreement.id, tranche: valueAt(tranches, at) }),
    1,
  );
  const projects = await each(withProject, ({ player }, at) => playProject(player, valueAt(formulated, at)));
  scene.print(`${projects.length} projects: studied, submitted, decided, equipped as far as they go.`);
  return new Map(withProject.map(({ player }, at) => [keyOfPerson(player.sheet), valueAt(projects, at)]));
}

async function playersOf(desk: Desk, operation: Operation, calendar: Calendar): Promise<Player[]> {
  const officer = await desk.as('officer');
  const [kits, { viewer }] = await Promise.all([readKits(officer), officer.ask(viewerOf, {})]);
  return operation.people.map((sheet) => ({
    desk,
    operation,
    calendar,
    sheet,
    kit: kitOf(kits, sheet.kit),
    officerId: viewer.id,
    goal: operation.goals[keyOfPerson(sheet)] ?? 'READY',
  }));
}

/** The catalogue, page by page: as a whole it would cost more than one question may. */
export async function readKits(reader: Client): Promise<KitAnswer[]> {
  const kits: KitAnswer[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: KitPage = (await reader.ask(kitsOf, { after })).kits;
    kits.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return kits;
}

type Programme = Scene & Readonly<{ projects: ReadonlyMap<string, ProjectAnswer> }>;

async function playEvents(desk: Desk, operation: Operation, programme: Programme): Promise<EventAnswer[]> {
  const { agreement, calendar, projects, print } = programme;
  const events: EventAnswer[] = [];
  for (const sheet of operation.events) {
    const event = await playEvent({ desk, operation, calendar, agreement, sheet, projects });
    print(`${event.number}: the event is ${event.state}, ${event.entryCount} on its list.`);
    events.push(event);
  }
  return events;
}

async function playDocuments(desk: Desk, events: readonly EventAnswer[], { folder, print }: Stage): Promise<string[]> {
  if (folder === null) return [];
  const names: string[] = [];
  for (const event of events.filter(({ state }) => state === 'CLOSED'))
    names.push(...(await playPapers(desk, event.id, folder)));
  print(`${names.length} papers in ${folder}.`);
  return names;
}

function hasProject({ goal }: Player): boolean {
  return !['IDENTIFIED', 'DIAGNOSIS_SUBMITTED', 'ASSESSED', 'IN_INTEGRATION'].includes(goal);
}

export function kitOf(kits: readonly KitAnswer[], code: string): KitAnswer {
  const kit = kits.find((each) => each.code === code);
  if (kit === undefined) throw new Error(`The reference data have no kit ${code}.`);
  return kit;
}

function valueAt<Value>(values: readonly Value[], at: number): Value {
  const value = values[at];
  if (value === undefined) throw new RangeError(`Nothing at ${at}.`);
  return value;
}
