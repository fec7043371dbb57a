import { isWritten, leads, reasonsOf, refuseFirst, serialNumber } from '../kernel/index.ts';
import type { AgendaState } from './agenda-item.machine.ts';
import type { CommitteeRefusal } from './committee.refusals.ts';
import { type SessionAction, sessionMachine, type SessionState } from './committee-session.machine.ts';
import { quorumOf } from './seats.rules.ts';

type Stated = { readonly state: SessionState };

/** The number of a session, which its minutes bear too: `CS-2026-0001`. */
export function sessionNumber(year: number, rank: number): string {
  return serialNumber('CS', year, rank);
}

export type Convocation = Stated & {
  readonly itemCount: number;
  /** How many days before the session its members are told, by the rules of the committee. */
  readonly noticeDays: number;
  readonly daysAhead: number;
};

/** Why members cannot be convened: an empty agenda, or too short a notice. */
export function convocationRefusals(session: Convocation): CommitteeRefusal[] {
  return reasonsOf([
    wrongState(session, 'convene'),
    ['COMMITTEE_AGENDA_EMPTY', session.itemCount === 0],
    ['COMMITTEE_NOTICE_TOO_SHORT', session.daysAhead < session.noticeDays],
  ]);
}

/** The change that the convocation makes. */
export function convene(session: Convocation, now: Date) {
  refuseFirst(convocationRefusals(session), { days: session.noticeDays });
  return { state: 'CONVENED', convenedAt: now } as const;
}

export type Opening = Stated & {
  readonly seatCount: number;
  readonly presentCount: number;
  readonly quorumBps: number;
  readonly startsOn: string;
  readonly today: string;
};

/** Why a session cannot be opened: not before its day, and not without its quorum. */
export function openingRefusals(session: Opening): CommitteeRefusal[] {
  return reasonsOf([
    wrongState(session, 'open'),
    ['COMMITTEE_BEFORE_ITS_DAY', session.today < session.startsOn],
    ['COMMITTEE_QUORUM_MISSING', session.presentCount < quorumOf(session.seatCount, session.quorumBps)],
  ]);
}

/** The change that opens a session. */
export function open(session: Opening) {
  const { presentCount: present, seatCount, quorumBps } = session;
  refuseFirst(openingRefusals(session), { present, quorum: quorumOf(seatCount, quorumBps) });
  return { state: 'OPEN', openedOn: session.today } as const;
}

/** Why the scores cannot be laid open. */
export function deliberationRefusals(session: Stated): CommitteeRefusal[] {
  return reasonsOf([wrongState(session, 'deliberate')]);
}

/** The change that ends the scoring and begins the deliberation. */
export function deliberate(session: Stated) {
  refuseFirst(deliberationRefusals(session));
  return { state: 'DELIBERATING' } as const;
}

type WithAgenda = Stated & { readonly items: readonly { readonly state: AgendaState }[] };

/** Why a session cannot be closed: every point of its agenda is decided, deferred or struck. */
export function closingRefusals(session: WithAgenda): CommitteeRefusal[] {
  return reasonsOf([wrongState(session, 'close'), ['COMMITTEE_ITEMS_OPEN', openItemsOf(session) > 0]]);
}

/** The change that closes a session. */
export function close(session: WithAgenda) {
  refuseFirst(closingRefusals(session), { count: openItemsOf(session) });
  return { state: 'CLOSED' } as const;
}

export type Minuting = Stated & { readonly openedOn: string | null };
export type SignedMinutes = { readonly minutes: string; readonly signedOn: string; readonly today: string };

/** Why the minutes cannot be put on record. */
export function minutingRefusals(session: Minuting, { minutes, signedOn, today }: SignedMinutes): CommitteeRefusal[] {
  return reasonsOf([
    wrongState(session, 'minute'),
    ['COMMITTEE_MINUTES_MISSING', !isWritten(minutes)],
    ['COMMITTEE_DATE_IN_FUTURE', signedOn > today],
    ['COMMITTEE_MINUTES_BEFORE_SESSION', session.openedOn !== null && signedOn < session.openedOn],
  ]);
}

/** The change that puts the minutes on record. */
export function minute(session: Minuting, facts: SignedMinutes) {
  refuseFirst(minutingRefusals(session, facts));
  return { state: 'MINUTED', minutes: facts.minutes, minutesSignedOn: facts.signedOn } as const;
}

/** Why a session cannot be put off: the new day is ahead. */
export function postponementRefusals(session: Stated, facts: { readonly isAhead: boolean }): CommitteeRefusal[] {
  return reasonsOf([wrongState(session, 'postpone'), ['COMMITTEE_DATE_IN_PAST', !facts.isAhead]]);
}

/** The change that puts a session off: it is prepared and convened anew. */
export function postpone(session: Stated, facts: { readonly startsAt: Date; readonly isAhead: boolean }) {
  refuseFirst(postponementRefusals(session, facts));
  return { state: 'DRAFT', startsAt: facts.startsAt, convenedAt: null } as const;
}

/** Why a session cannot be called off. */
export function cancellationRefusals(session: Stated, reason: string | null): CommitteeRefusal[] {
  return reasonsOf([wrongState(session, 'cancel'), ['COMMITTEE_REASON_MISSING', !isWritten(reason)]]);
}

/** The change that calls a session off. */
export function cancel(session: Stated, reason: string) {
  refuseFirst(cancellationRefusals(session, reason));
  return { state: 'CANCELLED', reason } as const;
}

function openItemsOf({ items }: WithAgenda): number {
  return items.filter(({ state }) => state === 'LISTED').length;
}

function wrongState(session: Stated, action: SessionAction): readonly [CommitteeRefusal, boolean] {
  return ['COMMITTEE_WRONG_STATE', !leads(sessionMachine, session.state, action)];
}
