import { isWritten, leads, reasonsOf, refuseFirst, serialNumber } from '../kernel/index.ts';
import type { DistributionRefusal } from './distribution.refusals.ts';
import { type EventAction, eventMachine, type EventState } from './distribution-event.machine.ts';

type Stated = { readonly state: EventState };
export type Counted = Stated & { readonly entryCount: number; readonly deliveredCount: number };

/** The number of an event: `EV-2026-0001`. */
export function eventNumber(year: number, rank: number): string {
  return serialNumber('EV', year, rank);
}

/** Why an event cannot be recorded as held: something was handed over at it. */
export function holdingRefusals(event: Counted): DistributionRefusal[] {
  return reasonsOf([wrongState(event, 'hold'), ['EVENT_NOTHING_DELIVERED', event.deliveredCount === 0]]);
}

/** The change that records an event as held. */
export function hold(event: Counted) {
  refuseFirst(holdingRefusals(event));
  return { state: 'HELD' } as const;
}

/** Why an event cannot be reconciled: each line is delivered, refused, absent or returned. */
export function reconciliationRefusals(event: Stated, listedCount: number): DistributionRefusal[] {
  return reasonsOf([wrongState(event, 'reconcile'), ['EVENT_ENTRIES_OPEN', listedCount > 0]]);
}

/** The change that reconciles an event; its figures are frozen with it. */
export function reconcile(event: Stated, listedCount: number) {
  refuseFirst(reconciliationRefusals(event, listedCount), { count: listedCount });
  return { state: 'RECONCILED' } as const;
}

/** Why an event cannot be closed. */
export function closingRefusals(event: Stated & { readonly figures: object | null }): DistributionRefusal[] {
  return reasonsOf([wrongState(event, 'close'), ['EVENT_FIGURES_NOT_RECONCILED', event.figures === null]]);
}

/** The change that closes an event. */
export function close(event: Stated & { readonly figures: object | null }) {
  refuseFirst(closingRefusals(event));
  return { state: 'CLOSED' } as const;
}

export type Postponement = { readonly startsAt: string; readonly now: string };

/** Why an event cannot be put off: not once somebody has been served. */
export function postponementRefusals(event: Counted, facts: Postponement): DistributionRefusal[] {
  return reasonsOf([
    wrongState(event, 'postpone'),
    ['EVENT_SOMETHING_DELIVERED', event.deliveredCount > 0],
    ['EVENT_DATE_IN_PAST', Date.parse(facts.startsAt) <= Date.parse(facts.now)],
  ]);
}

/** The change that puts an event off. */
export function postpone(event: Counted, facts: Postponement) {
  refuseFirst(postponementRefusals(event, facts), { count: event.deliveredCount });
  return { state: 'POSTPONED', startsAt: facts.startsAt } as const;
}

/** Why an event cannot be called off. */
export function cancellationRefusals(event: Counted, reason: string | null): DistributionRefusal[] {
  return reasonsOf([
    wrongState(event, 'cancel'),
    ['EVENT_SOMETHING_DELIVERED', event.deliveredCount > 0],
    ['EVENT_REASON_MISSING', !isWritten(reason)],
  ]);
}

/** The change that calls an event off. */
export function cancel(event: Counted, reason: string | null) {
  refuseFirst(cancellationRefusals(event, reason), { count: event.deliveredCount });
  return { state: 'CANCELLED' } as const;
}

function wrongState(event: Stated, action: EventAction): readonly [DistributionRefusal, boolean] {
  return ['EVENT_WRONG_STATE', !leads(eventMachine, event.state, action)];
}
