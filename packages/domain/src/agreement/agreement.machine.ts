import type { Machine } from '../kernel/index.ts';

export const agreementStates = [
  'DRAFT',
  'NEGOTIATED',
  'ADOPTED',
  'SIGNED',
  'ACTIVE',
  'SUSPENDED',
  'CLOSING',
  'CLOSED',
  'TERMINATED',
] as const;
export type AgreementState = (typeof agreementStates)[number];

export const agreementActions = [
  'negotiate',
  'adopt',
  'sign',
  'activate',
  'suspend',
  'resume',
  'terminate',
  'windUp',
  'close',
] as const;
export type AgreementAction = (typeof agreementActions)[number];

export const agreementMachine: Machine<AgreementState, AgreementAction> = {
  DRAFT: { negotiate: 'NEGOTIATED' },
  NEGOTIATED: { adopt: 'ADOPTED' },
  ADOPTED: { sign: 'SIGNED' },
  SIGNED: { activate: 'ACTIVE' },
  ACTIVE: { suspend: 'SUSPENDED', terminate: 'TERMINATED', windUp: 'CLOSING' },
  SUSPENDED: { resume: 'ACTIVE' },
  CLOSING: { close: 'CLOSED' },
  CLOSED: {},
  TERMINATED: {},
};
