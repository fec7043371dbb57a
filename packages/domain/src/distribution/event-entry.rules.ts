import { isOneOf, leads, reasonsOf, refuseFirst } from '../kernel/index.ts';
import type { DistributionRefusal } from './distribution.refusals.ts';
import type { EventState } from './distribution-event.machine.ts';
import { type EntryAction, entryMachine, type EntryState } from './event-entry.machine.ts';

/** What a line may be marked as, by hand. `DELIVERED` comes from a handover only. */
export const markableStates = ['ABSENT', 'REFUSED', 'LISTED'] as const satisfies readonly EntryState[];
export type MarkableState = (typeof markableStates)[number];

const actionOf: Readonly<Record<MarkableState, EntryAction>> = { ABSENT: 'miss', REFUSED: 'refuse', LISTED: 'relist' };

type Line = { readonly state: EntryState; readonly event: { readonly state: EventState } };

/** Why a line cannot be marked so: on the day only, and an absence is undone only before the event is held. */
export function markingRefusals(entry: Line, wanted: EntryState): DistributionRefusal[] {
  if (!isOneOf(markableStates, wanted)) return ['ENTRY_WRONG_STATE'];
  const isOver = entry.event.state === 'RECONCILED' || entry.event.state === 'CLOSED';
  const isOpen = entry.event.state === 'READY' || (entry.event.state === 'HELD' && wanted !== 'LISTED');
  return reasonsOf([
    ['ENTRY_EVENT_OVER', isOver || (entry.event.state === 'HELD' && wanted === 'LISTED')],
    ['EVENT_NOT_READY', !isOver && !isOpen && entry.event.state !== 'HELD'],
    ['ENTRY_WRONG_STATE', !leads(entryMachine, entry.state, actionOf[wanted])],
  ]);
}

/** The change that a mark makes. */
export function mark(entry: Line, wanted: EntryState) {
  refuseFirst(markingRefusals(entry, wanted));
  return { state: wanted };
}
