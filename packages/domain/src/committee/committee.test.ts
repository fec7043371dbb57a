import { describe, expect, it } from 'vitest';
import { centimes } from '../kernel/index.ts';
import {
  agendaDecisionRefusals,
  cancellationRefusals,
  close,
  closingRefusals,
  compositionOf,
  compositionRefusals,
  computedInterestsOf,
  convene,
  convocationRefusals,
  decideItem,
  declarationRefusals,
  deliberationRefusals,
  listingRefusals,
  minutingRefusals,
  open,
  openingRefusals,
  postponementRefusals,
  quorumOf,
  type Seat,
  scoreRefusals,
  sessionNumber,
  speaksFor,
  strikingRefusals,
  tallyOf,
  unbiased,
  voteRefusals,
} from './index.ts';

const seatOf = (id: string, change: Partial<Seat> = {}): Seat => ({
  id,
  isWoman: false,
  isYoung: false,
  isChair: false,
  isPresent: true,
  staffId: null,
  ...change,
});
const chair = seatOf('chair', { isChair: true, isWoman: true, isYoung: true });
const seats = [chair, seatOf('a'), seatOf('b'), seatOf('c'), seatOf('d')];

describe('the composition of a committee', () => {
  it('follows the text in force on the day of the session', () => {
    expect(compositionOf('CPDH', '2018-12-31')).toBeNull();
    expect(compositionOf('CPDH', '2026-01-15')).toMatchObject({ mostSeats: 30, womenBps: 2_000, youngBps: 1_500 });
    expect(compositionRefusals({ kind: 'CPDH', seats }, '2026-01-15')).toEqual([]);
    expect(compositionRefusals({ kind: 'CPDH', seats }, '2018-01-15')).toEqual(['COMMITTEE_TOO_MANY_SEATS']);
  });

  it.each([
    ['COMMITTEE_TOO_MANY_SEATS', 'CLDH', [chair, ...Array.from({ length: 25 }, (_, index) => seatOf(`${index}`))]],
    ['COMMITTEE_WOMEN_QUOTA', 'CPDH', seats.map((seat) => ({ ...seat, isWoman: false }))],
    ['COMMITTEE_YOUTH_QUOTA', 'CPDH', seats.map((seat) => ({ ...seat, isYoung: false }))],
    ['COMMITTEE_CHAIR_NOT_ONE', 'CPDH', seats.map((seat) => ({ ...seat, isChair: false }))],
    ['COMMITTEE_SEAT_TWICE', 'CPDH', seats.map((seat) => ({ ...seat, staffId: 'one' }))],
  ] as const)('is refused: %s', (code, kind, wrong) => {
    expect(compositionRefusals({ kind, seats: wrong }, '2026-01-15')).toEqual([code]);
  });
});

describe('a session', () => {
  const convocation = { state: 'DRAFT', itemCount: 3, noticeDays: 7, daysAhead: 7 } as const;
  const opening = {
    state: 'CONVENED',
    seatCount: 5,
    presentCount: 3,
    quorumBps: 5_000,
    startsOn: '2026-01-15',
    today: '2026-01-15',
  } as const;

  it('is convened in time, with an agenda', () => {
    const now = new Date('2026-01-08T09:00:00Z');
    expect(convene(convocation, now)).toEqual({ state: 'CONVENED', convenedAt: now });
    expect(convocationRefusals({ ...convocation, itemCount: 0 })).toEqual(['COMMITTEE_AGENDA_EMPTY']);
    expect(convocationRefusals({ ...convocation, daysAhead: 6 })).toEqual(['COMMITTEE_NOTICE_TOO_SHORT']);
    expect(() => convene({ ...convocation, state: 'OPEN' }, now)).toThrow('COMMITTEE_WRONG_STATE');
  });

  it('opens on its day, with more than the part that its rules ask', () => {
    expect(open(opening)).toEqual({ state: 'OPEN', openedOn: '2026-01-15' });
    expect(openingRefusals({ ...opening, presentCount: 2 })).toEqual(['COMMITTEE_QUORUM_MISSING']);
    expect(openingRefusals({ ...opening, today: '2026-01-14' })).toEqual(['COMMITTEE_BEFORE_ITS_DAY']);
    expect([quorumOf(4, 5_000), quorumOf(5, 5_000), quorumOf(5, 10_000), quorumOf(0, 5_000)]).toEqual([3, 3, 5, 0]);
  });

  it('closes when nothing on its agenda is undecided, and has its minutes afterwards', () => {
    const decided = { state: 'DELIBERATING', items: [{ state: 'APPROVED' }, { state: 'STRUCK' }] } as const;
    expect(close(decided)).toEqual({ state: 'CLOSED' });
    expect(closingRefusals({ ...decided, items: [{ state: 'LISTED' }] })).toEqual(['COMMITTEE_ITEMS_OPEN']);
    const minutes = { minutes: 'Heard and agreed.', signedOn: '2026-01-16', today: '2026-01-16' };
    const closed = { state: 'CLOSED', openedOn: '2026-01-15' } as const;
    expect(minutingRefusals(closed, minutes)).toEqual([]);
    expect(minutingRefusals(closed, { ...minutes, signedOn: '2026-01-14' })).toEqual([
      'COMMITTEE_MINUTES_BEFORE_SESSION',
    ]);
    expect(minutingRefusals(closed, { ...minutes, signedOn: '2026-01-17', minutes: ' ' })).toEqual([
      'COMMITTEE_MINUTES_MISSING',
      'COMMITTEE_DATE_IN_FUTURE',
    ]);
  });

  it('is put off or called off before it opens, and is numbered in its year', () => {
    expect(postponementRefusals({ state: 'CONVENED' }, { isAhead: true })).toEqual([]);
    expect(postponementRefusals({ state: 'OPEN' }, { isAhead: false })).toEqual([
      'COMMITTEE_WRONG_STATE',
      'COMMITTEE_DATE_IN_PAST',
    ]);
    expect(cancellationRefusals({ state: 'DRAFT' }, ' ')).toEqual(['COMMITTEE_REASON_MISSING']);
    expect(deliberationRefusals({ state: 'CONVENED' })).toEqual(['COMMITTEE_WRONG_STATE']);
    expect(sessionNumber(2026, 7)).toBe('CS-2026-0007');
  });
});

describe('the agenda', () => {
  const wanted = { state: 'SHORTLISTED', isWithin: true, isListed: false } as const;

  it('takes shortlisted projects of the territory, each on one agenda at a time', () => {
    expect(listingRefusals({ state: 'DRAFT' }, [wanted])).toEqual([]);
    expect(listingRefusals({ state: 'CONVENED' }, [wanted])).toEqual(['COMMITTEE_AGENDA_FIXED']);
    expect(
      listingRefusals({ state: 'DRAFT' }, [{ state: 'SUBMITTED', isWithin: false, isListed: true }, wanted]),
    ).toEqual(['COMMITTEE_PROJECT_NOT_SHORTLISTED', 'COMMITTEE_PROJECT_OUT_OF_TERRITORY', 'COMMITTEE_PROJECT_LISTED']);
  });

  it('loses a point only before anybody speaks on it', () => {
    expect(strikingRefusals({ state: 'LISTED', session: { state: 'CONVENED' } })).toEqual([]);
    expect(strikingRefusals({ state: 'APPROVED', session: { state: 'OPEN' } })).toEqual([
      'COMMITTEE_ITEM_WRONG_STATE',
      'COMMITTEE_AGENDA_FIXED',
    ]);
  });
});

describe('speaking on a project', () => {
  const mine = seatOf('mine', { staffId: 'me' });
  const speaking = { seat: mine, byId: 'me', secretaryId: 'secretary', recusedIds: [] };
  const scoring = { state: 'LISTED', session: { state: 'OPEN' } } as const;
  const voting = { state: 'LISTED', session: { state: 'DELIBERATING' } } as const;

  it('is for the account of the seat, or for the secretary where a seat has none', () => {
    expect([speaksFor(mine, 'me', 's'), speaksFor(mine, 's', 's')]).toEqual([true, false]);
    expect([speaksFor(chair, 's', 's'), speaksFor(chair, 'me', 's')]).toEqual([true, false]);
    expect(voteRefusals(voting, { ...speaking, byId: 'other' })).toEqual(['COMMITTEE_NOT_YOUR_SEAT']);
    expect(declarationRefusals(scoring, { ...speaking, byId: 'other' })).toEqual(['COMMITTEE_NOT_YOUR_SEAT']);
  });

  it('gives scores while the session is open, by oneself', () => {
    expect(scoreRefusals(scoring, speaking)).toEqual([]);
    expect(scoreRefusals(voting, speaking)).toEqual(['COMMITTEE_SCORES_CLOSED']);
    expect(scoreRefusals(scoring, { ...speaking, seat: chair, byId: 'secretary' })).toEqual([
      'COMMITTEE_SCORE_NOT_OWN',
    ]);
  });

  it('BR-26 is not for a member with an interest, declared or shown by the records', () => {
    expect(voteRefusals(voting, { ...speaking, recusedIds: ['mine'] })).toEqual(['COMMITTEE_RECUSED']);
    expect(scoreRefusals(scoring, { ...speaking, recusedIds: ['mine'] })).toEqual(['COMMITTEE_RECUSED']);
    expect(computedInterestsOf(mine, { authorIds: ['me'], officerId: 'me' })).toEqual(['AUTHOR', 'ACCOMPANIES']);
    expect(computedInterestsOf(chair, { authorIds: ['me'], officerId: null })).toEqual([]);
  });

  it('is not for who is absent, nor once the point is decided', () => {
    expect(voteRefusals(voting, { ...speaking, seat: { ...mine, isPresent: false } })).toEqual([
      'COMMITTEE_SEAT_ABSENT',
    ]);
    expect(voteRefusals({ ...voting, state: 'DEFERRED' }, speaking)).toEqual(['COMMITTEE_ITEM_WRONG_STATE']);
  });
});

describe('deciding', () => {
  const item = { state: 'LISTED', session: { state: 'DELIBERATING' } } as const;
  const votes = [
    { seatId: 'chair', ballot: 'FOR' },
    { seatId: 'a', ballot: 'FOR' },
    { seatId: 'b', ballot: 'AGAINST' },
  ] as const;
  const deliberation = { quorumBps: 5_000, seats, recusedIds: [], votes };
  const approval = { outcome: 'APPROVED', amount: centimes(5), reason: null, conditions: null } as const;
  const rejection = { outcome: 'REJECTED', amount: null, reason: 'NOT_VIABLE', conditions: null } as const;

  it('says what the votes say', () => {
    expect(decideItem(item, deliberation, approval)).toEqual({
      state: 'APPROVED',
      amount: 5,
      reason: null,
      conditions: null,
    });
    expect(agendaDecisionRefusals(item, deliberation, rejection)).toEqual(['COMMITTEE_VOTE_SAYS_OTHERWISE']);
    expect(agendaDecisionRefusals(item, deliberation, { ...approval, amount: null })).toEqual([
      'COMMITTEE_AMOUNT_MISSING',
    ]);
  });

  it('lets the chair decide where the votes are even', () => {
    const even = [votes[0], votes[2]];
    expect(tallyOf(even, seats)).toEqual({ for: 1, against: 1, abstained: 0, isCarried: true });
    expect(tallyOf([votes[1], votes[2]], seats).isCarried).toBe(false);
  });

  it('BR-26 counts the quorum without who has an interest', () => {
    const two = { ...deliberation, votes: votes.slice(0, 2) };
    expect(agendaDecisionRefusals(item, two, approval)).toEqual(['COMMITTEE_QUORUM_MISSING']);
    expect(agendaDecisionRefusals(item, { ...two, recusedIds: ['c', 'd'] }, approval)).toEqual([]);
    const late = { ...deliberation, recusedIds: ['a'] };
    expect(agendaDecisionRefusals(item, late, approval)).toEqual(['COMMITTEE_QUORUM_MISSING']);
    expect(unbiased(seats, ['c', 'd']).map(({ id }) => id)).toEqual(['chair', 'a', 'b']);
  });

  it('BR-25 names a reason for a rejection, and words for a deferral', () => {
    const against = { ...deliberation, votes: votes.map((vote) => ({ ...vote, ballot: 'AGAINST' as const })) };
    expect(decideItem(item, against, rejection)).toMatchObject({ state: 'REJECTED', reason: 'NOT_VIABLE' });
    expect(agendaDecisionRefusals(item, against, { ...rejection, reason: null })).toEqual(['COMMITTEE_REASON_MISSING']);
    const deferral = { outcome: 'DEFERRED', amount: null, reason: null, conditions: null } as const;
    expect(agendaDecisionRefusals(item, { ...deliberation, votes: [] }, deferral)).toEqual([
      'COMMITTEE_REASON_MISSING',
    ]);
    expect(decideItem(item, deliberation, { ...deferral, conditions: 'Premises to be shown' }).state).toBe('DEFERRED');
  });

  it('BR-28 never rejects by scores alone: without votes there is no decision', () => {
    expect(agendaDecisionRefusals(item, { ...deliberation, votes: [] }, rejection)).toEqual([
      'COMMITTEE_QUORUM_MISSING',
    ]);
  });
});
