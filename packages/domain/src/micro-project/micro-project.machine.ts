import type { Machine } from '../kernel/index.ts';

export const microProjectStates = [
  'IDEA',
  'FORMULATED',
  'STUDIED',
  'SUBMITTED',
  'UNDER_REVIEW',
  'SHORTLISTED',
  'APPROVED',
  'REJECTED',
  'CONTRACTED',
  'PROCURING',
  'READY',
  'EQUIPPED',
  'OPERATING',
  'NOT_STARTED',
  'AT_RISK',
  'PAUSED',
  'SUSTAINED',
  'FAILED',
  'CONVERTED',
  'TRANSFERRED_TO_FAMILY',
  'WITHDRAWN',
  'CANCELLED',
] as const;
export type MicroProjectState = (typeof microProjectStates)[number];

export const microProjectActions = [
  'formulate',
  'study',
  'submit',
  'review',
  'shortlist',
  'return',
  'reject',
  'appeal',
  'approve',
  'contract',
  'procure',
  'prepare',
  'equip',
  'start',
  'missStart',
  'warn',
  'recover',
  'pause',
  'resume',
  'sustain',
  'fail',
  'convert',
  'transferToFamily',
  'withdraw',
  'cancel',
] as const;
export type MicroProjectAction = (typeof microProjectActions)[number];

const leave = { withdraw: 'WITHDRAWN', cancel: 'CANCELLED' } as const;
const end = { fail: 'FAILED', convert: 'CONVERTED', transferToFamily: 'TRANSFERRED_TO_FAMILY' } as const;

export const microProjectMachine: Machine<MicroProjectState, MicroProjectAction> = {
  IDEA: { formulate: 'FORMULATED', ...leave },
  FORMULATED: { study: 'STUDIED', ...leave },
  STUDIED: { submit: 'SUBMITTED', ...leave },
  SUBMITTED: { review: 'UNDER_REVIEW', ...leave },
  UNDER_REVIEW: { shortlist: 'SHORTLISTED', return: 'FORMULATED', reject: 'REJECTED', ...leave },
  SHORTLISTED: { approve: 'APPROVED', return: 'FORMULATED', reject: 'REJECTED', ...leave },
  APPROVED: { contract: 'CONTRACTED', ...leave },
  REJECTED: { appeal: 'UNDER_REVIEW' },
  CONTRACTED: { procure: 'PROCURING', ...leave },
  PROCURING: { prepare: 'READY' },
  READY: { equip: 'EQUIPPED' },
  EQUIPPED: { start: 'OPERATING', missStart: 'NOT_STARTED', pause: 'PAUSED' },
  OPERATING: { warn: 'AT_RISK', pause: 'PAUSED', sustain: 'SUSTAINED', ...end },
  NOT_STARTED: { start: 'OPERATING', pause: 'PAUSED', fail: 'FAILED' },
  AT_RISK: { recover: 'OPERATING', pause: 'PAUSED', ...end },
  PAUSED: { resume: 'OPERATING', ...end },
  SUSTAINED: {},
  FAILED: {},
  CONVERTED: {},
  TRANSFERRED_TO_FAMILY: {},
  WITHDRAWN: {},
  CANCELLED: {},
};

/** From the decision to the end of the activity: a person holds one such project at a time (BR-20). */
export const liveMicroProjectStates = [
  'APPROVED',
  'CONTRACTED',
  'PROCURING',
  'READY',
  'EQUIPPED',
  'OPERATING',
  'NOT_STARTED',
  'AT_RISK',
  'PAUSED',
] as const satisfies readonly MicroProjectState[];

/** Approved or later, and not given up: what a distribution list may hold. */
export const listableMicroProjectStates = [
  'APPROVED',
  'CONTRACTED',
  'PROCURING',
  'READY',
] as const satisfies readonly MicroProjectState[];

/** Handed over, whatever came after: what counts as equipped. */
export const equippedMicroProjectStates = [
  'EQUIPPED',
  'OPERATING',
  'NOT_STARTED',
  'AT_RISK',
  'PAUSED',
  'SUSTAINED',
  'FAILED',
  'CONVERTED',
  'TRANSFERRED_TO_FAMILY',
] as const satisfies readonly MicroProjectState[];

/** Transitions whose noun has not moved in yet: refused for now. */
export const microProjectActionsAwaiting: Partial<Record<MicroProjectAction, string>> = {
  convert: 'follow-up action',
  transferToFamily: 'follow-up action',
};
