import { type AgendaDecision, agendaDecisionDraft, decideItem } from '@wasl/domain/committee';
import { isoDate, Refusal } from '@wasl/domain/kernel';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import { toGlobalId } from '#graphql/ids.ts';
import { grantProject, refuseProject } from '#modules/micro-project/index.ts';
import type { CommitteeSession } from '../session/committee-session.entity.ts';
import { factsOfSeat, recusedFrom, seatsOf } from '../session/held-session.ts';
import { AgendaVote } from '../voice/agenda-vote.entity.ts';
import type { DecideAgendaItemInput } from './agenda.input.ts';
import type { AgendaItem } from './agenda-item.entity.ts';
import { holdItem } from './agenda.commands.ts';

export async function decideAgendaItem(context: Context, input: DecideAgendaItemInput): Promise<CommitteeSession> {
  const { amount = null, reason = null, ...draft } = agendaDecisionDraft.parse(input);
  const decision: AgendaDecision = { ...draft, amount, reason };
  const { session, item } = await holdItem(context, 'committeeSession.decide', input);
  const votes = await context.em.find(AgendaVote, { item: item.id });
  const change = decideItem(
    { state: item.state, session },
    {
      quorumBps: session.quorumBps,
      seats: (await seatsOf(context, session.id)).map(factsOfSeat),
      recusedIds: await recusedFrom(context, item),
      votes: votes.map(({ seat, ballot }) => ({ seatId: seat.id, ballot })),
    },
    decision,
  );
  await carryOut(context, { session, item, decision });
  applyChange(context, 'committeeSession.decide', { subject: item, change });
  return session;
}

type CarriedOut = {
  readonly session: CommitteeSession;
  readonly item: AgendaItem;
  readonly decision: AgendaDecision;
};

/** What was voted becomes the decision on the project, with the number of the session as that of its minutes. */
async function carryOut(context: Context, { session, item, decision }: CarriedOut): Promise<void> {
  const { outcome, amount, reason } = decision;
  if (session.openedOn === null) throw new Refusal('COMMITTEE_WRONG_STATE');
  const minutes = { minutesReference: session.number, minutesOn: isoDate(session.openedOn) };
  const named = { id: toGlobalId('MicroProject', item.microProject.id) };
  if (outcome === 'APPROVED' && amount !== null) await grantProject(context, named, { ...minutes, amount });
  if (outcome === 'REJECTED' && reason !== null) await refuseProject(context, named, { ...minutes, reason });
}
