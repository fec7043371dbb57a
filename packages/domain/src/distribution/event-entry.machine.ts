import type { Machine } from '../kernel/index.ts';

export const entryStates = ['LISTED', 'DELIVERED', 'REFUSED', 'ABSENT', 'RETURNED'] as const;
export type EntryState = (typeof entryStates)[number];

export const entryActions = ['deliver', 'refuse', 'miss', 'relist', 'return'] as const;
export type EntryAction = (typeof entryActions)[number];

/** One person's line in the list of an event. `relist` undoes a refusal or an absence while the event is open. */
export const entryMachine: Machine<EntryState, EntryAction> = {
  LISTED: { deliver: 'DELIVERED', refuse: 'REFUSED', miss: 'ABSENT' },
  DELIVERED: { return: 'RETURNED' },
  REFUSED: { relist: 'LISTED' },
  ABSENT: { relist: 'LISTED' },
  RETURNED: {},
};
