import type { Machine } from '../kernel/index.ts';

export const trancheStates = ['PLANNED', 'REQUESTED', 'RELEASED', 'IN_USE', 'JUSTIFIED', 'CLOSED'] as const;
export type TrancheState = (typeof trancheStates)[number];

export const trancheActions = ['request', 'release', 'use', 'justify', 'close'] as const;
export type TrancheAction = (typeof trancheActions)[number];

/** The first reservation on a released tranche is what `use` means: nobody clicks it. */
export const trancheMachine: Machine<TrancheState, TrancheAction> = {
  PLANNED: { request: 'REQUESTED' },
  REQUESTED: { release: 'RELEASED' },
  RELEASED: { use: 'IN_USE' },
  IN_USE: { justify: 'JUSTIFIED' },
  JUSTIFIED: { close: 'CLOSED' },
  CLOSED: {},
};
