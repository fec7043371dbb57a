import type { Module } from '#graphql/module.ts';
import { AgendaResolver } from './agenda/agenda.resolver.ts';
import { AgendaItem } from './agenda/agenda-item.entity.ts';
import { AgendaItemType } from './agenda/agenda-item.type.ts';
import { CommitteeSession, SessionCounter } from './session/committee-session.entity.ts';
import { CommitteeSessionResolver } from './session/committee-session.resolver.ts';
import { CommitteeSessionType } from './session/committee-session.type.ts';
import { SessionSeat } from './session/session-seat.entity.ts';
import { SessionSeatType } from './session/session-seat.type.ts';
import { AgendaInterest } from './voice/agenda-interest.entity.ts';
import { AgendaScore } from './voice/agenda-score.entity.ts';
import { AgendaVote } from './voice/agenda-vote.entity.ts';
import { AgendaInterestType, AgendaScoreType, AgendaVoteType } from './voice/voice.type.ts';

export const committee: Module = {
  entities: [CommitteeSession, SessionCounter, SessionSeat, AgendaItem, AgendaInterest, AgendaScore, AgendaVote],
  types: [
    [CommitteeSession, CommitteeSessionType, 'committeeSession.read'],
    [SessionSeat, SessionSeatType, 'committeeSession.read'],
    [AgendaItem, AgendaItemType, 'committeeSession.read'],
    [AgendaInterest, AgendaInterestType, 'parent'],
    [AgendaScore, AgendaScoreType, 'parent'],
    [AgendaVote, AgendaVoteType, 'parent'],
  ],
  resolvers: [CommitteeSessionResolver, AgendaResolver],
  constraints: {
    agenda_item_once: 'COMMITTEE_PROJECT_LISTED',
    agenda_item_one_open: 'COMMITTEE_PROJECT_LISTED',
    agenda_interest_once: 'COMMITTEE_INTEREST_KNOWN',
    agenda_vote_once: 'COMMITTEE_ALREADY_VOTED',
    agenda_score_once: 'STALE',
    session_seat_account_unique: 'COMMITTEE_SEAT_TWICE',
  },
};
