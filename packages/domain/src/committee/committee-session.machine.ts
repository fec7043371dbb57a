import type { Machine } from '../kernel/index.ts';

export const sessionStates = ['DRAFT', 'CONVENED', 'OPEN', 'DELIBERATING', 'CLOSED', 'MINUTED', 'CANCELLED'] as const;
export type SessionState = (typeof sessionStates)[number];

export const sessionActions = ['convene', 'open', 'deliberate', 'close', 'minute', 'postpone', 'cancel'] as const;
export type SessionAction = (typeof sessionActions)[number];

/** Scores are given while it is open, and laid open when it deliberates: then come the votes and the decisions. */
export const sessionMachine: Machine<SessionState, SessionAction> = {
  DRAFT: { convene: 'CONVENED', cancel: 'CANCELLED' },
  CONVENED: { open: 'OPEN', postpone: 'DRAFT', cancel: 'CANCELLED' },
  OPEN: { deliberate: 'DELIBERATING' },
  DELIBERATING: { close: 'CLOSED' },
  CLOSED: { minute: 'MINUTED' },
  MINUTED: {},
  CANCELLED: {},
};

/** While it is in one of these, a score is seen by who gave it and by nobody else. */
export const sealedSessionStates = [
  'DRAFT',
  'CONVENED',
  'OPEN',
  'CANCELLED',
] as const satisfies readonly SessionState[];
