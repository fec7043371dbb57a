import { type Calendar, hourOf, instantOf } from '../calendar.ts';
import { advance, type Desk } from '../desk.ts';
import type { AgreementAnswer } from '../graphql/agreement.graphql.ts';
import type { Change } from '../graphql/change.ts';
import {
  closeDistributionEvent,
  draftDistributionEvent,
  type EntryAnswer,
  type EventAnswer,
  eventOf,
  freezeDistributionEvent,
  handOver,
  holdDistributionEvent,
  type ListedAnswer,
  planDistributionEvent,
  readyDistributionEvent,
  reconcileDistributionEvent,
} from '../graphql/distribution.graphql.ts';
import type { ProjectAnswer } from '../graphql/micro-project.graphql.ts';
import type { EventSheet, Operation } from '../operation.ts';
import { signatureOf } from '../signature.ts';
import { changeOf } from './agreement.steps.ts';

type Ceremony = Readonly<{
  desk: Desk;
  operation: Operation;
  calendar: Calendar;
  agreement: AgreementAnswer;
  sheet: EventSheet;
  /** The project of each person of the operation, by the person's key. */
  projects: ReadonlyMap<string, ProjectAnswer>;
}>;

/** One event, from its draft to its goal; when it is held, everyone on its list is served and signs. */
export async function playEvent(ceremony: Ceremony): Promise<EventAnswer> {
  const { desk, operation, agreement, sheet } = ceremony;
  const drafted = await desk.change('coordinator', draftDistributionEvent, {
    idempotencyKey: desk.key(sheet.key, 'draft'),
    agreementId: agreement.id,
    territoryCode: operation.territoryCode,
    place: sheet.place,
    startsAt: startOf(ceremony),
    presidedBy: sheet.presidedBy,
    microProjectIds: sheet.people.map((person) => projectOf(ceremony, person).id),
  });
  return advance(drafted, eventSteps(ceremony), sheet.goal);
}

/** The agreement was drafted as the play began: a second play reads that moment, and asks for the same event. */
function startOf({ agreement, calendar, sheet: { starts } }: Ceremony): string {
  return starts === 'IN_THE_PLAY' ? hourOf(agreement.createdAt) : instantOf(calendar.after(starts.day), starts.hour);
}

function eventSteps(ceremony: Ceremony) {
  const { desk, sheet } = ceremony;
  const change = changeOf(desk, sheet.key);
  const move = (verb: string, asked: typeof planDistributionEvent) => (event: EventAnswer) =>
    desk.change('coordinator', asked, change(verb, event));
  return {
    DRAFT: move('plan', planDistributionEvent),
    PLANNED: move('freeze', freezeDistributionEvent),
    LIST_FROZEN: move('ready', readyDistributionEvent),
    READY: async (event: EventAnswer) => {
      await serve(ceremony, await readEvent(desk, event.id));
      const served = await readEvent(desk, event.id);
      const input: Change = change('hold', served);
      return desk.change('coordinator', holdDistributionEvent, input);
    },
    HELD: move('reconcile', reconcileDistributionEvent),
    RECONCILED: move('close', closeDistributionEvent),
  };
}

// One after the other, in the order of the list: the numbers of the reports follow it, as on the day.
async function serve(ceremony: Ceremony, event: ListedAnswer): Promise<void> {
  const entries = event.entries.nodes.filter((entry) => entry.state === 'LISTED');
  for (const entry of entries) await give(ceremony, event, entry);
}

async function give({ desk, sheet, projects }: Ceremony, event: EventAnswer, entry: EntryAnswer): Promise<void> {
  const person = sheet.people.find((each) => projects.get(each)?.id === entry.microProject.id);
  if (person === undefined) throw new Error(`${event.number} lists a project of nobody.`);
  const officer = await desk.as('coordinator');
  await officer.ask(handOver, {
    input: {
      idempotencyKey: desk.key(sheet.key, person, 'hand over'),
      eventId: event.id,
      microProjectId: entry.microProject.id,
      expectedVersion: entry.version,
      assetIds: entry.microProject.assets.nodes.filter(({ state }) => state === 'RESERVED').map(({ id }) => id),
      receivedBy: 'PERSON',
      signature: signatureOf(person),
    },
  });
}

async function readEvent(desk: Desk, id: string): Promise<ListedAnswer> {
  const reader = await desk.as('coordinator');
  const { distributionEvent } = await reader.ask(eventOf, { id });
  if (distributionEvent === null) throw new Error(`${id} is out of reach.`);
  return distributionEvent;
}

function projectOf({ projects }: Ceremony, person: string): ProjectAnswer {
  const project = projects.get(person);
  if (project === undefined) throw new Error(`${person} has no project.`);
  return project;
}
