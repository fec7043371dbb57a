import { reasonsOf } from '../kernel/index.ts';
import type { ComputedInterest, CommitteeKind } from './committee.kinds.ts';
import { compositionOf } from './committee.kinds.ts';
import type { CommitteeRefusal } from './committee.refusals.ts';

/** What the rules need to see of a seat. */
export type Seat = {
  readonly id: string;
  readonly isWoman: boolean;
  readonly isYoung: boolean;
  readonly isChair: boolean;
  readonly isPresent: boolean;
  readonly staffId: string | null;
};

type Composed = { readonly kind: CommitteeKind; readonly seats: readonly Omit<Seat, 'id' | 'isPresent'>[] };

/** Why a committee is not composed as its texts ask, on the day of its session. */
export function compositionRefusals({ kind, seats }: Composed, on: string): CommitteeRefusal[] {
  const rule = compositionOf(kind, on);
  const accounts = seats.flatMap(({ staffId }) => staffId ?? []);
  const least = (bps: number) => Math.ceil((seats.length * bps) / 10_000);
  return reasonsOf([
    ['COMMITTEE_TOO_MANY_SEATS', rule === null || seats.length > rule.mostSeats],
    ['COMMITTEE_WOMEN_QUOTA', rule !== null && countOf(seats, 'isWoman') < least(rule.womenBps)],
    ['COMMITTEE_YOUTH_QUOTA', rule !== null && countOf(seats, 'isYoung') < least(rule.youngBps)],
    ['COMMITTEE_CHAIR_NOT_ONE', countOf(seats, 'isChair') !== 1],
    ['COMMITTEE_SEAT_TWICE', new Set(accounts).size < accounts.length],
  ]);
}

/** How many of a committee make its quorum: more than the part that its rules say. */
export function quorumOf(seatCount: number, quorumBps: number): number {
  return Math.min(seatCount, Math.floor((seatCount * quorumBps) / 10_000) + 1);
}

/** The seats that may speak on a project: those with an interest in it count for nothing there (BR-26). */
export function unbiased<Some extends Pick<Seat, 'id'>>(seats: readonly Some[], recusedIds: readonly string[]): Some[] {
  return seats.filter(({ id }) => !recusedIds.includes(id));
}

/** A project as the records link it to accounts. */
export type Linked = { readonly authorIds: readonly string[]; readonly officerId: string | null };

/** The interests that the records show of who fills a seat, without anybody declaring them. */
export function computedInterestsOf({ staffId }: Pick<Seat, 'staffId'>, project: Linked): ComputedInterest[] {
  if (staffId === null) return [];
  return reasonsOf<ComputedInterest>([
    ['AUTHOR', project.authorIds.includes(staffId)],
    ['ACCOMPANIES', project.officerId === staffId],
  ]);
}

/** Whether somebody speaks for a seat: its own account, or the secretary for a seat that has none. */
export function speaksFor({ staffId }: Pick<Seat, 'staffId'>, byId: string, secretaryId: string): boolean {
  return staffId === null ? byId === secretaryId : byId === staffId;
}

function countOf(seats: Composed['seats'], what: 'isWoman' | 'isYoung' | 'isChair'): number {
  return seats.filter((seat) => seat[what]).length;
}
