import type { Clock } from './hall.ts';
import type { Desk } from '../desk.ts';
import type { ProjectAnswer } from '../graphql/micro-project.graphql.ts';
import {
  closeCommitteeSession,
  conveneCommitteeSession,
  decideAgendaItem,
  deliberateCommitteeSession,
  draftCommitteeSession,
  listAgendaItems,
  minuteCommitteeSession,
  openCommitteeSession,
  type SessionAnswer,
  voteOnAgendaItem,
} from '../graphql/region.graphql.ts';
import type { Calendar } from '../calendar.ts';
import type { Operation } from '../operation.ts';
import { changeOf } from '../steps/agreement.steps.ts';

type Sitting = Readonly<{
  desk: Desk;
  operation: Operation;
  calendar: Calendar;
  clock: Clock;
  projects: readonly ProjectAnswer[];
}>;

const seatOf = (title: string, more: object = {}) => ({
  ...{ title, college: 'ELECTED', isWoman: false, isYoung: false, isChair: false },
  ...more,
});
const seats = [
  seatOf('Gouverneur', { college: 'AUTHORITY', isChair: true }),
  seatOf('Service de l’agriculture', { college: 'STATE_SERVICE', isWoman: true, isYoung: true }),
  seatOf('Commune'),
];

/** A session of the provincial committee that approves the projects before it, with its votes and its minutes. */
export async function playSession({ desk, operation, calendar, clock, projects }: Sitting): Promise<void> {
  if (projects.length === 0) return;
  const change = changeOf(desk, 'session');
  let session: SessionAnswer = await desk.change('das', draftCommitteeSession, {
    idempotencyKey: desk.key('session', 'draft'),
    kind: 'CPDH',
    territoryCode: operation.territoryCode,
    place: { ar: 'قاعة الاجتماعات', fr: 'Salle de réunion', en: 'Meeting room' },
    startsAt: clock.now.toISOString(),
    quorumBps: 5_000,
    noticeDays: 0,
    seats,
  });
  const microProjectIds = projects.map(({ id }) => id);
  session = await desk.change('das', listAgendaItems, { ...change('list', session), microProjectIds });
  session = await desk.change('das', conveneCommitteeSession, change('convene', session));
  const presentSeatIds = session.seats.nodes.map(({ id }) => id);
  session = await desk.change('das', openCommitteeSession, { ...change('open', session), presentSeatIds });
  session = await desk.change('das', deliberateCommitteeSession, change('deliberate', session));
  for (const item of session.items.nodes) {
    for (const seatId of presentSeatIds) {
      const vote = { idempotencyKey: desk.key(item.id, seatId), agendaItemId: item.id, seatId, ballot: 'FOR' };
      await desk.change('das', voteOnAgendaItem, vote);
    }
    const amount = item.microProject.requested;
    const deciding = { ...changeOf(desk, item.id)('decide', item), outcome: 'APPROVED', amount };
    session = await desk.change('das', decideAgendaItem, deciding);
  }
  session = await desk.change('das', closeCommitteeSession, change('close', session));
  const minutes = { minutes: `${projects.length} projets examinés.`, signedOn: calendar.today };
  await desk.change('das', minuteCommitteeSession, { ...change('minute', session), ...minutes });
}
