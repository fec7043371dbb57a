import { type Centimes, leads, reasonsOf, refuseFirst } from '../kernel/index.ts';
import type { MicroProjectState, RejectionReason } from '../micro-project/index.ts';
import { type AgendaAction, agendaMachine, type AgendaOutcome, type AgendaState } from './agenda-item.machine.ts';
import type { Ballot } from './committee.kinds.ts';
import type { CommitteeRefusal } from './committee.refusals.ts';
import type { SessionState } from './committee-session.machine.ts';
import { quorumOf, type Seat, speaksFor, unbiased } from './seats.rules.ts';

export type AgendaItem = { readonly state: AgendaState; readonly session: { readonly state: SessionState } };

/** A project that somebody wants on an agenda. */
export type Listable = { readonly state: MicroProjectState; readonly isWithin: boolean; readonly isListed: boolean };

/** Why projects cannot go on the agenda of a session that is being prepared. */
export function listingRefusals(
  session: { readonly state: SessionState },
  projects: readonly Listable[],
): CommitteeRefusal[] {
  return reasonsOf([
    ['COMMITTEE_AGENDA_FIXED', session.state !== 'DRAFT'],
    ['COMMITTEE_PROJECT_NOT_SHORTLISTED', projects.some(({ state }) => state !== 'SHORTLISTED')],
    ['COMMITTEE_PROJECT_OUT_OF_TERRITORY', projects.some(({ isWithin }) => !isWithin)],
    ['COMMITTEE_PROJECT_LISTED', projects.some(({ isListed }) => isListed)],
  ]);
}

/** Refuses projects that may not go on the agenda. */
export function list(session: { readonly state: SessionState }, projects: readonly Listable[]) {
  refuseFirst(listingRefusals(session, projects));
  return { state: 'LISTED' } as const;
}

/** Why a point cannot be struck: only before anybody speaks on it. */
export function strikingRefusals(item: AgendaItem): CommitteeRefusal[] {
  return reasonsOf([
    ['COMMITTEE_ITEM_WRONG_STATE', !leads(agendaMachine, item.state, 'strike')],
    ['COMMITTEE_AGENDA_FIXED', !['DRAFT', 'CONVENED'].includes(item.session.state)],
  ]);
}

/** The change that strikes a point from the agenda. */
export function strike(item: AgendaItem, reason: string) {
  refuseFirst(strikingRefusals(item));
  return { state: 'STRUCK', conditions: reason } as const;
}

/** Somebody who speaks for a seat on a project. */
export type Speaking = {
  readonly seat: Seat;
  readonly byId: string;
  readonly secretaryId: string;
  readonly recusedIds: readonly string[];
};

/** Why an interest cannot be declared. */
export function declarationRefusals(item: AgendaItem, { seat, byId, secretaryId }: Speaking): CommitteeRefusal[] {
  return reasonsOf([
    ['COMMITTEE_ITEM_WRONG_STATE', item.state !== 'LISTED'],
    ['COMMITTEE_WRONG_STATE', !['CONVENED', 'OPEN', 'DELIBERATING'].includes(item.session.state)],
    ['COMMITTEE_NOT_YOUR_SEAT', !speaksFor(seat, byId, secretaryId)],
  ]);
}

/** Refuses an interest that cannot be declared. */
export function declareInterest(item: AgendaItem, speaking: Speaking): void {
  refuseFirst(declarationRefusals(item, speaking));
}

/** Why a member cannot score: sealed scores are given by the members themselves, while the session is open. */
export function scoreRefusals(item: AgendaItem, speaking: Speaking): CommitteeRefusal[] {
  return [
    ...reasonsOf<CommitteeRefusal>([['COMMITTEE_SCORES_CLOSED', item.session.state !== 'OPEN']]),
    ...speakingReasons(item, speaking),
    ...reasonsOf<CommitteeRefusal>([['COMMITTEE_SCORE_NOT_OWN', speaking.seat.staffId === null]]),
  ];
}

/** Refuses a score that cannot be given. */
export function score(item: AgendaItem, speaking: Speaking): void {
  refuseFirst(scoreRefusals(item, speaking));
}

/** Why a member cannot vote: who has an interest in a project does not (BR-26). */
export function voteRefusals(item: AgendaItem, speaking: Speaking): CommitteeRefusal[] {
  return [
    ...reasonsOf<CommitteeRefusal>([['COMMITTEE_NOT_DELIBERATING', item.session.state !== 'DELIBERATING']]),
    ...speakingReasons(item, speaking),
  ];
}

/** Refuses a vote that cannot be cast. */
export function vote(item: AgendaItem, speaking: Speaking): void {
  refuseFirst(voteRefusals(item, speaking));
}

function speakingReasons(item: AgendaItem, { seat, byId, secretaryId, recusedIds }: Speaking): CommitteeRefusal[] {
  return reasonsOf([
    ['COMMITTEE_ITEM_WRONG_STATE', item.state !== 'LISTED'],
    ['COMMITTEE_NOT_YOUR_SEAT', !speaksFor(seat, byId, secretaryId)],
    ['COMMITTEE_SEAT_ABSENT', !seat.isPresent],
    ['COMMITTEE_RECUSED', recusedIds.includes(seat.id)],
  ]);
}

type Cast = { readonly seatId: string; readonly ballot: Ballot };
export type Tally = {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  readonly isCarried: boolean;
};

/** What the votes come to; where they are even, the chair's counts twice. */
export function tallyOf(votes: readonly Cast[], seats: readonly Seat[]): Tally {
  const count = (wanted: Ballot) => votes.filter(({ ballot }) => ballot === wanted).length;
  const counted = { for: count('FOR'), against: count('AGAINST'), abstained: count('ABSTAIN') };
  const chair = seats.find(({ isChair }) => isChair)?.id;
  const isEven = counted.for === counted.against;
  const chairIsFor = votes.some(({ seatId, ballot }) => seatId === chair && ballot === 'FOR');
  return { ...counted, isCarried: isEven ? chairIsFor : counted.for > counted.against };
}

/** Everything that a decision rests on. Scores are not part of it: they only help (BR-28). */
export type Deliberation = {
  readonly quorumBps: number;
  readonly seats: readonly Seat[];
  readonly recusedIds: readonly string[];
  readonly votes: readonly Cast[];
};

export type AgendaDecision = {
  readonly outcome: AgendaOutcome;
  readonly amount: Centimes | null;
  readonly reason: RejectionReason | null;
  readonly conditions: string | null;
};

const actionOf = { APPROVED: 'approve', REJECTED: 'reject', DEFERRED: 'defer' } as const satisfies Record<
  AgendaOutcome,
  AgendaAction
>;

/** The votes that count: one that was cast before an interest was declared does not (BR-26). */
function countedVotes({ votes, recusedIds }: Deliberation): readonly Cast[] {
  return votes.filter(({ seatId }) => !recusedIds.includes(seatId));
}

/** Why a decision does not stand: the votes must make a quorum without the recused, and say so. */
export function agendaDecisionRefusals(
  item: AgendaItem,
  deliberation: Deliberation,
  { outcome, amount, reason, conditions }: AgendaDecision,
): CommitteeRefusal[] {
  const { seats, recusedIds, quorumBps } = deliberation;
  const votes = countedVotes(deliberation);
  const isVoted = outcome !== 'DEFERRED';
  const { isCarried } = tallyOf(votes, seats);
  return reasonsOf([
    ['COMMITTEE_ITEM_WRONG_STATE', !leads(agendaMachine, item.state, actionOf[outcome])],
    ['COMMITTEE_NOT_DELIBERATING', item.session.state !== 'DELIBERATING'],
    ['COMMITTEE_QUORUM_MISSING', isVoted && votes.length < quorumOf(unbiased(seats, recusedIds).length, quorumBps)],
    ['COMMITTEE_VOTE_SAYS_OTHERWISE', isVoted && isCarried !== (outcome === 'APPROVED')],
    ['COMMITTEE_AMOUNT_MISSING', outcome === 'APPROVED' && amount === null],
    ['COMMITTEE_REASON_MISSING', outcome === 'REJECTED' && reason === null],
    ['COMMITTEE_REASON_MISSING', outcome === 'DEFERRED' && conditions === null],
  ]);
}

/** The change that a decision makes to its point of the agenda. */
export function decideItem(item: AgendaItem, deliberation: Deliberation, decision: AgendaDecision) {
  const { seats, recusedIds, quorumBps } = deliberation;
  const quorum = quorumOf(unbiased(seats, recusedIds).length, quorumBps);
  const present = countedVotes(deliberation).length;
  refuseFirst(agendaDecisionRefusals(item, deliberation, decision), { present, quorum });
  const { outcome, conditions } = decision;
  const isApproved = outcome === 'APPROVED';
  const reason = outcome === 'REJECTED' ? decision.reason : null;
  return { state: outcome, amount: isApproved ? decision.amount : null, reason, conditions };
}
