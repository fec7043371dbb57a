import type { Machine } from '../../kernel/index.ts';

export const caseTransferStates = ['PROPOSED', 'ACCEPTED', 'REFUSED', 'REVOKED'] as const;
export type CaseTransferState = (typeof caseTransferStates)[number];
export const caseTransferActions = ['accept', 'refuse', 'revoke'] as const;
export type CaseTransferAction = (typeof caseTransferActions)[number];

export const caseTransferMachine: Machine<CaseTransferState, CaseTransferAction> = {
  PROPOSED: { accept: 'ACCEPTED', refuse: 'REFUSED', revoke: 'REVOKED' },
  ACCEPTED: {},
  REFUSED: {},
  REVOKED: {},
};
