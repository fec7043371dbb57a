import type { Machine } from '../kernel/index.ts';

export const agendaStates = ['LISTED', 'APPROVED', 'REJECTED', 'DEFERRED', 'STRUCK'] as const;
export type AgendaState = (typeof agendaStates)[number];

export const agendaActions = ['approve', 'reject', 'defer', 'strike'] as const;
export type AgendaAction = (typeof agendaActions)[number];

/** A project on the agenda. A deferred or struck one may be listed again, at another session. */
export const agendaMachine: Machine<AgendaState, AgendaAction> = {
  LISTED: { approve: 'APPROVED', reject: 'REJECTED', defer: 'DEFERRED', strike: 'STRUCK' },
  APPROVED: {},
  REJECTED: {},
  DEFERRED: {},
  STRUCK: {},
};

/** What a committee may decide of a project. */
export const agendaOutcomes = ['APPROVED', 'REJECTED', 'DEFERRED'] as const satisfies readonly AgendaState[];
export type AgendaOutcome = (typeof agendaOutcomes)[number];
