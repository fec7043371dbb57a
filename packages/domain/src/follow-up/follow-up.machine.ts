import type { Machine } from '../kernel/index.ts';

export const visitStates = ['SCHEDULED', 'DONE', 'MISSED', 'RESCHEDULED', 'CANCELLED'] as const;
export type VisitState = (typeof visitStates)[number];
export const visitActions = ['carryOut', 'miss', 'reschedule', 'cancel'] as const;
export type VisitAction = (typeof visitActions)[number];

export const visitMachine: Machine<VisitState, VisitAction> = {
  SCHEDULED: { carryOut: 'DONE', miss: 'MISSED' },
  DONE: {},
  MISSED: { reschedule: 'RESCHEDULED', cancel: 'CANCELLED' },
  RESCHEDULED: { carryOut: 'DONE', miss: 'MISSED' },
  CANCELLED: {},
};

export const followUpPlanStates = ['ACTIVE', 'COMPLETED', 'INTERRUPTED'] as const;
export type FollowUpPlanState = (typeof followUpPlanStates)[number];
export const followUpPlanActions = ['complete', 'interrupt'] as const;
export type FollowUpPlanAction = (typeof followUpPlanActions)[number];

export const followUpPlanMachine: Machine<FollowUpPlanState, FollowUpPlanAction> = {
  ACTIVE: { complete: 'COMPLETED', interrupt: 'INTERRUPTED' },
  COMPLETED: {},
  INTERRUPTED: {},
};

export const activityStates = ['OPERATING', 'SLOWED', 'STOPPED_TEMPORARILY', 'STOPPED', 'SOLD', 'UNKNOWN'] as const;
export type ActivityState = (typeof activityStates)[number];

export const supportActionStates = ['OPEN', 'DONE', 'CANCELLED'] as const;
export type SupportActionState = (typeof supportActionStates)[number];
export const supportActionActions = ['complete', 'cancel'] as const;
export type SupportActionAction = (typeof supportActionActions)[number];

export const supportActionMachine: Machine<SupportActionState, SupportActionAction> = {
  OPEN: { complete: 'DONE', cancel: 'CANCELLED' },
  DONE: {},
  CANCELLED: {},
};
