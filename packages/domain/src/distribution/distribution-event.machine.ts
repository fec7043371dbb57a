import type { Machine } from '../kernel/index.ts';

export const eventStates = [
  'DRAFT',
  'PLANNED',
  'LIST_FROZEN',
  'READY',
  'HELD',
  'RECONCILED',
  'CLOSED',
  'POSTPONED',
  'CANCELLED',
] as const;
export type EventState = (typeof eventStates)[number];

export const eventActions = ['plan', 'freeze', 'ready', 'hold', 'reconcile', 'close', 'postpone', 'cancel'] as const;
export type EventAction = (typeof eventActions)[number];

const putOff = { postpone: 'POSTPONED', cancel: 'CANCELLED' } as const;

export const eventMachine: Machine<EventState, EventAction> = {
  DRAFT: { plan: 'PLANNED', cancel: 'CANCELLED' },
  PLANNED: { freeze: 'LIST_FROZEN', ...putOff },
  LIST_FROZEN: { ready: 'READY', ...putOff },
  READY: { hold: 'HELD', ...putOff },
  HELD: { reconcile: 'RECONCILED' },
  RECONCILED: { close: 'CLOSED' },
  CLOSED: {},
  POSTPONED: { plan: 'PLANNED', cancel: 'CANCELLED' },
  CANCELLED: {},
};
