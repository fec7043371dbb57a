import type { Machine } from '../kernel/index.ts';

export const diagnosisStates = [
  'DRAFT',
  'IN_PROGRESS',
  'SHARED',
  'SUBMITTED',
  'VALIDATED',
  'RETURNED',
  'SUPERSEDED',
  'CANCELLED',
] as const;
export type DiagnosisState = (typeof diagnosisStates)[number];

export const diagnosisActions = [
  'begin',
  'share',
  'submit',
  'validate',
  'return',
  'revise',
  'supersede',
  'cancel',
] as const;
export type DiagnosisAction = (typeof diagnosisActions)[number];

export const diagnosisMachine: Machine<DiagnosisState, DiagnosisAction> = {
  DRAFT: { begin: 'IN_PROGRESS', cancel: 'CANCELLED' },
  IN_PROGRESS: { share: 'SHARED', cancel: 'CANCELLED' },
  SHARED: { submit: 'SUBMITTED' },
  SUBMITTED: { validate: 'VALIDATED', return: 'RETURNED' },
  VALIDATED: { supersede: 'SUPERSEDED' },
  RETURNED: { revise: 'IN_PROGRESS' },
  SUPERSEDED: {},
  CANCELLED: {},
};
