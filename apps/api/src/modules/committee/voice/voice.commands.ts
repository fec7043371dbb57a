import type { Permission } from '@wasl/domain/access';
import { ballotDraft, declareInterest, interestDraft, score, scoreDraft, vote } from '@wasl/domain/committee';
import { Refusal } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { uuidOf } from '#graphql/ids.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import type { DeclareInterestInput, ScoreAgendaItemInput, VoteOnAgendaItemInput } from '../agenda/agenda.input.ts';
import { AgendaItem } from '../agenda/agenda-item.entity.ts';
import type { CommitteeSession } from '../session/committee-session.entity.ts';
import { factsOfSeat, recusedFrom, seatsOf, shareSession } from '../session/held-session.ts';
import { AgendaInterest } from './agenda-interest.entity.ts';
import { AgendaScore } from './agenda-score.entity.ts';
import { AgendaVote } from './agenda-vote.entity.ts';

export async function declareInterestIn(context: Context, input: DeclareInterestInput): Promise<CommitteeSession> {
  const draft = interestDraft.parse(input);
  const voice = await voiceIn(context, 'committeeSession.declareInterest', input);
  declareInterest(voice.facts, voice.speaking);
  const { of, by } = voice;
  context.em.create(AgendaInterest, { ...draft, ...of, recordedBy: by, recordedAt: context.now() });
  return said(context, 'committeeSession.declareInterest', voice);
}

export async function scoreAgendaItem(context: Context, input: ScoreAgendaItemInput): Promise<CommitteeSession> {
  const marks = scoreDraft.parse(input);
  const voice = await voiceIn(context, 'committeeSession.score', input);
  score(voice.facts, voice.speaking);
  const { of, by } = voice;
  const own = await context.em.findOne(AgendaScore, { item: of.item.id, seat: of.seat.id });
  const given = { ...marks, scoredBy: by, scoredAt: context.now() };
  if (own) Object.assign(own, marks, { scoredAt: context.now() });
  else context.em.create(AgendaScore, { ...of, ...given });
  return said(context, 'committeeSession.score', voice);
}

export async function voteOnAgendaItem(context: Context, input: VoteOnAgendaItemInput): Promise<CommitteeSession> {
  const { ballot } = ballotDraft.parse(input);
  const voice = await voiceIn(context, 'committeeSession.vote', input);
  vote(voice.facts, voice.speaking);
  const { of, by } = voice;
  context.em.create(AgendaVote, { ...of, ballot, castBy: by, castAt: context.now() });
  return said(context, 'committeeSession.vote', voice);
}

type Voice = Awaited<ReturnType<typeof voiceIn>>;

/** A seat that speaks on a point of the agenda, as the session stands: members speak at once, nobody decides meanwhile. */
async function voiceIn(
  context: Context,
  permission: Permission,
  { agendaItemId, seatId }: { readonly agendaItemId: string; readonly seatId: string },
) {
  const { em } = context;
  const found = await loadFor(context, AgendaItem, agendaItemId, permission);
  const session = await shareSession(context, found.session.id);
  const item = await em.findOneOrFail(AgendaItem, found.id, { refresh: true });
  const key = uuidOf(seatId, 'SessionSeat');
  const seat = (await seatsOf(context, session.id)).find(({ id }) => id === key);
  if (!seat) throw new Refusal('NOT_FOUND');
  const byId = actorOf(context).id;
  return {
    session,
    of: { session, item, seat, territoryCode: session.territoryCode },
    by: em.getReference(Staff, byId),
    facts: { state: item.state, session },
    speaking: {
      seat: factsOfSeat(seat),
      byId,
      secretaryId: session.secretary.id,
      recusedIds: await recusedFrom(context, item),
    },
  };
}

/** That somebody spoke is on record; what he scored or voted is not said a second time there. */
function said(context: Context, action: Permission, { session, of }: Voice): CommitteeSession {
  audit(context, { action, subject: session, after: { item: of.item.position, seat: of.seat.position } });
  return session;
}
