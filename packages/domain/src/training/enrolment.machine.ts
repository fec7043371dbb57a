import type { Machine } from '../kernel/index.ts';

export const enrolmentStates = [
  'PROPOSED',
  'ENROLLED',
  'IN_PROGRESS',
  'COMPLETED',
  'CERTIFIED',
  'FAILED',
  'INTERRUPTED',
  'DROPPED',
] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];
export const enrolmentActions = [
  'enrol',
  'begin',
  'complete',
  'certify',
  'fail',
  'interrupt',
  'resume',
  'drop',
] as const;
export type EnrolmentAction = (typeof enrolmentActions)[number];

export const enrolmentMachine: Machine<EnrolmentState, EnrolmentAction> = {
  PROPOSED: { enrol: 'ENROLLED' },
  ENROLLED: { begin: 'IN_PROGRESS', drop: 'DROPPED' },
  IN_PROGRESS: { complete: 'COMPLETED', interrupt: 'INTERRUPTED', drop: 'DROPPED' },
  COMPLETED: { certify: 'CERTIFIED', fail: 'FAILED' },
  CERTIFIED: {},
  FAILED: {},
  INTERRUPTED: { resume: 'IN_PROGRESS', drop: 'DROPPED' },
  DROPPED: {},
};
