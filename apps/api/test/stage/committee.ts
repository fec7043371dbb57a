import { demonstrationAccounts } from '#modules/identity/demonstration/demonstration-accounts.ts';
import type { Persona, World } from '../world.ts';
import { changeOf, make, people, type Thing } from './actor.ts';

export const sessionFields = `id number state version
  seats(first: 6) { nodes { id position isPresent staff { id } } }
  items(first: 4) { nodes { id state version amount reason conditions votesFor votesAgainst abstentions
    microProject { id code state } interests(first: 3) { nodes { interest seat { position } } }
    scores(first: 3) { nodes { viability seat { position } } } } }`;

/** The id of somebody's account, as clients know it. */
export function staffIdOf(persona: Persona): string {
  const account = demonstrationAccounts.find(({ email }) => email === persona?.email);
  if (!account) throw new Error(`No account ${persona?.email}.`);
  return `StaffMember:${account.id}`;
}

const seatOf = (title: string, more: object = {}) => ({
  title,
  college: 'ELECTED',
  isWoman: false,
  isYoung: false,
  isChair: false,
  ...more,
});

/** Five seats: the chair and two elected members for whom the secretary speaks, a member and a coordinator who act. */
export const seats = [
  seatOf('Governor', { college: 'AUTHORITY', isChair: true }),
  seatOf('Head of the agriculture service', { college: 'STATE_SERVICE', isWoman: true, isYoung: true }),
  seatOf('President of a commune'),
  seatOf('Association of the old town', { college: 'CIVIL_SOCIETY', staffId: staffIdOf(people.committee) }),
  seatOf('Regional coordination', { college: 'CO_OPTED', staffId: staffIdOf(people.coordinator) }),
];

export function sessionDraftOf(more: object = {}) {
  return {
    kind: 'CPDH',
    territoryCode: '05.091',
    place: { ar: 'قاعة الاجتماعات', fr: 'Salle de réunion', en: 'Meeting room' },
    startsAt: new Date().toISOString(),
    quorumBps: 5_000,
    noticeDays: 0,
    seats,
    ...more,
  };
}

type Stage = 'DRAFT' | 'CONVENED' | 'OPEN' | 'DELIBERATING';

/** A session with these projects on its agenda, all present, brought to a stage by its secretary. */
export async function sessionAt(world: World, stage: Stage, projects: readonly Thing[]): Promise<Thing> {
  let session = await make(world, {
    by: people.das,
    verb: 'draftCommitteeSession',
    input: sessionDraftOf(),
    fields: sessionFields,
  });
  const move = async (verb: string, more: object = {}) => {
    const input = { ...changeOf(session), ...more };
    session = await make(world, { by: people.das, verb, input, fields: sessionFields });
  };
  await move('listAgendaItems', { microProjectIds: projects.map(({ id }) => id) });
  if (stage === 'DRAFT') return session;
  await move('conveneCommitteeSession');
  if (stage === 'CONVENED') return session;
  await move('openCommitteeSession', { presentSeatIds: session.seats.nodes.map(({ id }: Thing) => id) });
  if (stage === 'OPEN') return session;
  await move('deliberateCommitteeSession');
  return session;
}
