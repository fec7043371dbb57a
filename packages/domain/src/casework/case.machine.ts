import type { Machine } from '../kernel/index.ts';

export const caseStates = [
  'IDENTIFIED',
  'ASSESSED',
  'PREPARING',
  'RELEASED',
  'IN_INTEGRATION',
  'IN_FOLLOW_UP',
  'AUTONOMOUS',
  'SUSPENDED',
  'LOST_CONTACT',
  'TRANSFERRED',
  'CLOSED',
] as const;
export type CaseState = (typeof caseStates)[number];

export const caseActions = [
  'assess',
  'prepare',
  'release',
  'integrate',
  'follow',
  'conclude',
  'suspend',
  'resume',
  'lose',
  'find',
  'transfer',
  'accept',
  'refuse',
  'revoke',
  'close',
  'reopen',
] as const;
export type CaseAction = (typeof caseActions)[number];

/** What may interrupt any open case. */
const interruptions = { suspend: 'SUSPENDED', lose: 'LOST_CONTACT', transfer: 'TRANSFERRED', close: 'CLOSED' } as const;
/** The states that a suspended case may go back to: the one it was in before. */
export const resumableCaseStates = [
  'IDENTIFIED',
  'ASSESSED',
  'PREPARING',
  'RELEASED',
  'IN_INTEGRATION',
  'IN_FOLLOW_UP',
] as const;
/** The states from which a case may be offered to another centre, and to which it returns when the offer ends. */
const offerable = [...resumableCaseStates, 'SUSPENDED', 'LOST_CONTACT'] as const;

export const caseMachine: Machine<CaseState, CaseAction> = {
  // A pardon comes without a plan: whoever is inside may be released at any time.
  IDENTIFIED: { assess: 'ASSESSED', release: 'RELEASED', integrate: 'IN_INTEGRATION', ...interruptions },
  ASSESSED: { prepare: 'PREPARING', release: 'RELEASED', integrate: 'IN_INTEGRATION', ...interruptions },
  PREPARING: { release: 'RELEASED', ...interruptions },
  RELEASED: { integrate: 'IN_INTEGRATION', ...interruptions },
  IN_INTEGRATION: { follow: 'IN_FOLLOW_UP', ...interruptions },
  IN_FOLLOW_UP: { conclude: 'AUTONOMOUS', ...interruptions },
  AUTONOMOUS: { reopen: 'IN_INTEGRATION' },
  SUSPENDED: { resume: resumableCaseStates, lose: 'LOST_CONTACT', transfer: 'TRANSFERRED', close: 'CLOSED' },
  LOST_CONTACT: { find: 'IN_INTEGRATION', transfer: 'TRANSFERRED', close: 'CLOSED' },
  TRANSFERRED: { accept: resumableCaseStates, refuse: offerable, revoke: offerable, close: 'CLOSED' },
  CLOSED: { reopen: 'IN_INTEGRATION' },
};

/** The states of a case that is still somebody's work (BR-20: one open case per person). */
export const openCaseStates: readonly CaseState[] = caseStates.filter(
  (state) => state !== 'AUTONOMOUS' && state !== 'CLOSED',
);
