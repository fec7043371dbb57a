import type { Machine } from '../../kernel/index.ts';

export const appointmentStates = ['SCHEDULED', 'KEPT', 'MISSED', 'CANCELLED'] as const;
export type AppointmentState = (typeof appointmentStates)[number];
export const appointmentActions = ['keep', 'miss', 'cancel'] as const;
export type AppointmentAction = (typeof appointmentActions)[number];

export const appointmentMachine: Machine<AppointmentState, AppointmentAction> = {
  SCHEDULED: { keep: 'KEPT', miss: 'MISSED', cancel: 'CANCELLED' },
  KEPT: {},
  MISSED: {},
  CANCELLED: {},
};
