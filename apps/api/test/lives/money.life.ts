import { day, make, people, type Thing } from '../stage/actor.ts';
import { activeAgreement } from '../stage/agreement.ts';
import { sessionAt, sessionDraftOf, sessionFields } from '../stage/committee.ts';
import { projectAt, projectFields, requested } from '../stage/micro-project.ts';
import { type Ground, type Step, reread, stepping } from './stepping.ts';

const { officer, das, national, committee, finance } = people;
const minutes = { minutesReference: 'PV 14/2026', minutesOn: day(0) };

/** An agreement that is carried out, and everything that may be decided on the projects it pays for. */
export async function leadMoney(ground: Ground): Promise<void> {
  const { world } = ground;
  const agreement = await activeAgreement(world, { envelope: 200_000_000, tranches: [150_000_000, 50_000_000] });
  await decide(ground, agreement);
  await sit(ground, agreement);
  await justify(ground, agreement);
  await end(ground);
}

async function decide(ground: Ground, agreement: Thing): Promise<void> {
  const { world } = ground;
  const step = stepping(ground, projectFields);
  await step(das, 'returnMicroProject', await projectAt(world, agreement, 'UNDER_REVIEW'), {
    reason: 'Prices to be checked.',
  });
  const rejected = await step(das, 'rejectMicroProject', await projectAt(world, agreement, 'SHORTLISTED'), {
    reason: 'OTHER',
    ...minutes,
  });
  await step(officer, 'appealMicroProject', rejected, { grounds: 'The premises are found.', askedOn: day(0) });
  const approved = await projectAt(world, agreement, 'APPROVED');
  await step(officer, 'withdrawMicroProject', approved, { reason: 'The person found a job.' });
}

async function sit(ground: Ground, agreement: Thing): Promise<void> {
  const { world } = ground;
  const step = stepping(ground, sessionFields);
  const shortlisted = () => projectAt(world, agreement, 'SHORTLISTED');
  const convened = await sessionAt(world, 'CONVENED', [await shortlisted()]);
  const later = new Date(Date.now() + 20 * 86_400_000).toISOString();
  const put = await step(das, 'postponeCommitteeSession', convened, { startsAt: later });
  await step(das, 'cancelCommitteeSession', put, { reason: 'The governor is away' });

  const { items } = await sessionAt(world, 'DRAFT', [await shortlisted()]);
  await step(das, 'strikeAgendaItem', items.nodes[0], { reason: 'Not ready' });

  let session = await sessionAt(world, 'OPEN', [await shortlisted()]);
  const [item] = session.items.nodes;
  const seat = (position: number): string => session.seats.nodes[position - 1].id;
  const marks = { viability: 7, competence: 8, market: 6, impact: 9 };
  const voice = (verb: string, by: typeof das, position: number, more: object) =>
    make(world, { by, verb, input: { agendaItemId: item.id, seatId: seat(position), ...more }, fields: sessionFields });
  await voice('scoreAgendaItem', committee, 4, marks);
  await voice('declareInterest', people.coordinator, 5, { interest: 'FAMILY', note: 'A cousin' });
  session = await step(das, 'deliberateCommitteeSession', await reread(ground, session));
  for (const position of [1, 2, 3]) await voice('voteOnAgendaItem', das, position, { ballot: 'FOR' });
  const decision = { outcome: 'APPROVED', amount: requested, conditions: 'Lease to be shown' };
  session = await step(das, 'decideAgendaItem', session.items.nodes[0], decision);
  session = await step(das, 'closeCommitteeSession', session);
  await step(das, 'minuteCommitteeSession', session, { minutes: 'Two projects heard.', signedOn: day(0) });
  await make(world, { by: das, verb: 'draftCommitteeSession', input: sessionDraftOf(), fields: sessionFields });
}

async function justify(ground: Ground, agreement: Thing): Promise<void> {
  const step: Step = stepping(ground);
  const { tranches } = await reread(ground, agreement, 'id version tranches { nodes { id state version } }');
  await step(finance, 'justifyTranche', tranches.nodes[0]);
}

/** Agreements that rest, are broken off, and wind up. */
async function end(ground: Ground): Promise<void> {
  const { world } = ground;
  const step = stepping(ground);
  const reason = 'The funder asks for a review.';
  const rested = await step(national, 'suspendAgreement', await activeAgreement(world), { reason });
  const resumed = await step(national, 'resumeAgreement', rested);
  await step(national, 'windUpAgreement', resumed);
  await step(national, 'terminateAgreement', await activeAgreement(world), { reason });
}
