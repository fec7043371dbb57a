import type { Machine } from '../kernel/index.ts';

export const rightsRequestStates = ['RECEIVED', 'IDENTIFIED', 'IN_WORK', 'ANSWERED', 'REFUSED', 'CLOSED'] as const;
export type RightsRequestState = (typeof rightsRequestStates)[number];
export const rightsRequestActions = ['identify', 'begin', 'answer', 'refuse', 'close'] as const;
export type RightsRequestAction = (typeof rightsRequestActions)[number];

export const rightsRequestMachine: Machine<RightsRequestState, RightsRequestAction> = {
  RECEIVED: { identify: 'IDENTIFIED' },
  IDENTIFIED: { begin: 'IN_WORK' },
  IN_WORK: { answer: 'ANSWERED', refuse: 'REFUSED' },
  ANSWERED: { close: 'CLOSED' },
  REFUSED: { close: 'CLOSED' },
  CLOSED: {},
};
