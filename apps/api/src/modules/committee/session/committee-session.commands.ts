import {
  cancel,
  close,
  compositionRefusals,
  convene,
  deliberate,
  minute,
  minutesDraft,
  open,
  postpone,
  sessionReasonDraft,
} from '@wasl/domain/committee';
import { dayOf, Refusal, refuseFirst } from '@wasl/domain/kernel';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import { uuidOf } from '#graphql/ids.ts';
import { recordComputedInterests } from '../voice/computed-interests.ts';
import type { CommitteeSession } from './committee-session.entity.ts';
import type {
  CancelCommitteeSessionInput,
  CloseCommitteeSessionInput,
  ConveneCommitteeSessionInput,
  DeliberateCommitteeSessionInput,
  MinuteCommitteeSessionInput,
  OpenCommitteeSessionInput,
  PostponeCommitteeSessionInput,
} from './committee-session.input.ts';
import { factsOfSeat, holdSession } from './held-session.ts';

const aDay = 86_400_000;

export async function conveneCommitteeSession(
  context: Context,
  input: ConveneCommitteeSessionInput,
): Promise<CommitteeSession> {
  const { session, items } = await holdSession(context, 'committeeSession.convene', input);
  const now = context.now();
  const itemCount = items.filter(({ state }) => state === 'LISTED').length;
  const { state, noticeDays, startsAt } = session;
  const change = convene({ state, noticeDays, itemCount, daysAhead: daysBetween(now, startsAt) }, now);
  return applyChange(context, 'committeeSession.convene', { subject: session, change });
}

export async function openCommitteeSession(
  context: Context,
  input: OpenCommitteeSessionInput,
): Promise<CommitteeSession> {
  const { session, seats, items } = await holdSession(context, 'committeeSession.open', input);
  const present = new Set(input.presentSeatIds.map((id) => uuidOf(id, 'SessionSeat')));
  const seated = seats.filter(({ id }) => present.has(id));
  if (seated.length !== present.size) throw new Refusal('NOT_FOUND');
  const { state, quorumBps, startsAt } = session;
  const change = open({
    state,
    quorumBps,
    seatCount: seats.length,
    presentCount: seated.length,
    startsOn: dayOf(startsAt),
    today: dayOf(context.now()),
  });
  for (const seat of seated) seat.isPresent = true;
  await recordComputedInterests(context, { session, seats, items });
  return applyChange(context, 'committeeSession.open', { subject: session, change });
}

export async function deliberateCommitteeSession(
  context: Context,
  input: DeliberateCommitteeSessionInput,
): Promise<CommitteeSession> {
  const { session } = await holdSession(context, 'committeeSession.deliberate', input);
  return applyChange(context, 'committeeSession.deliberate', { subject: session, change: deliberate(session) });
}

export async function closeCommitteeSession(
  context: Context,
  input: CloseCommitteeSessionInput,
): Promise<CommitteeSession> {
  const { session, items } = await holdSession(context, 'committeeSession.close', input);
  const change = close({ state: session.state, items });
  return applyChange(context, 'committeeSession.close', { subject: session, change });
}

export async function minuteCommitteeSession(
  context: Context,
  input: MinuteCommitteeSessionInput,
): Promise<CommitteeSession> {
  const draft = minutesDraft.parse(input);
  const { session } = await holdSession(context, 'committeeSession.minute', input);
  const change = minute(session, { ...draft, today: dayOf(context.now()) });
  return applyChange(context, 'committeeSession.minute', { subject: session, change });
}

export async function postponeCommitteeSession(
  context: Context,
  input: PostponeCommitteeSessionInput,
): Promise<CommitteeSession> {
  const { session, seats } = await holdSession(context, 'committeeSession.postpone', input);
  const { startsAt } = input;
  refuseFirst(compositionRefusals({ kind: session.kind, seats: seats.map(factsOfSeat) }, dayOf(startsAt)));
  const change = postpone(session, { startsAt, isAhead: startsAt > context.now() });
  return applyChange(context, 'committeeSession.postpone', { subject: session, change });
}

export async function cancelCommitteeSession(
  context: Context,
  input: CancelCommitteeSessionInput,
): Promise<CommitteeSession> {
  const { reason } = sessionReasonDraft.parse(input);
  const { session, items } = await holdSession(context, 'committeeSession.cancel', input);
  const change = cancel(session, reason);
  // Its projects are free for another agenda.
  for (const item of items) if (item.state === 'LISTED') Object.assign(item, { state: 'STRUCK', conditions: reason });
  return applyChange(context, 'committeeSession.cancel', { subject: session, change });
}

/** How many days lie between two instants, by the calendar of the country. */
function daysBetween(from: Date, to: Date): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / aDay);
}
