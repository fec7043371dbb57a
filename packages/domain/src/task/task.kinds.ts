import type { Permission, Role } from '../access/index.ts';

/** What waits for somebody. Each follows from the state of a thing: nobody writes a task down, and nobody forgets one. */
export const taskKinds = [
  'FIRST_CONTACT',
  'APPOINTMENT',
  'SUSPENSION_REVIEW',
  'TRANSFER_ANSWER',
  'DIAGNOSIS_VALIDATION',
  'PROJECT_DECISION',
  'SESSION_PREPARATION',
  'EVENT_PREPARATION',
  'TRANCHE_JUSTIFICATION',
  'VISIT',
  'SUPPORT_ACTION',
  'WARRANTY_END',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** How near the day is. */
export const urgencies = ['OVERDUE', 'TODAY', 'SOON', 'LATER'] as const;
export type Urgency = (typeof urgencies)[number];

/** Whose a kind of task is, and when it comes to whom (settings, in days). */
export type Duty = {
  /** What its things are read by: how far each role reaches for it. */
  readonly permission: Permission;
  readonly doers: readonly Role[];
  /** Who has it on the desk too when it is late, and at once where nobody accompanies the person. */
  readonly heads: readonly Role[];
  /** How many days before its day it is shown. */
  readonly aheadDays: number;
  /** How many days after its day it comes to the heads. */
  readonly graceDays: number;
  /** Whether somebody may say that it is done; of the others the machine of the thing decides. */
  readonly isFinishable: boolean;
};

const officer = { doers: ['ACCOMPANIMENT_OFFICER'], heads: ['CENTRE_COORDINATOR'], isFinishable: false } as const;
const province = { doers: ['DAS_OFFICER'], heads: [], isFinishable: false } as const;

export const duties: Record<TaskKind, Duty> = {
  // BR-42: the day after it was due it is on the desk of the head of the centre.
  FIRST_CONTACT: { ...officer, permission: 'case.read', aheadDays: 15, graceDays: 0 },
  APPOINTMENT: { ...officer, permission: 'case.read', aheadDays: 7, graceDays: 7 },
  SUSPENSION_REVIEW: { ...officer, permission: 'case.read', aheadDays: 7, graceDays: 15 },
  TRANSFER_ANSWER: {
    permission: 'case.read',
    ...{ doers: ['CENTRE_COORDINATOR'], heads: ['REGIONAL_COORDINATOR'], isFinishable: false },
    ...{ aheadDays: 7, graceDays: 7 },
  },
  DIAGNOSIS_VALIDATION: {
    permission: 'diagnosis.read',
    ...{ doers: ['CENTRE_COORDINATOR'], heads: ['REGIONAL_COORDINATOR'], isFinishable: false },
    ...{ aheadDays: 7, graceDays: 7 },
  },
  PROJECT_DECISION: { ...province, permission: 'microProject.read', aheadDays: 30, graceDays: 30 },
  SESSION_PREPARATION: { ...province, permission: 'committeeSession.read', aheadDays: 15, graceDays: 7 },
  EVENT_PREPARATION: {
    permission: 'distributionEvent.read',
    ...{ doers: ['REGIONAL_COORDINATOR'], heads: ['NATIONAL_COORDINATOR'], isFinishable: false },
    ...{ aheadDays: 30, graceDays: 7 },
  },
  TRANCHE_JUSTIFICATION: {
    permission: 'agreement.read',
    ...{ doers: ['FINANCE_OFFICER'], heads: ['NATIONAL_PROJECT_MANAGER'], isFinishable: false },
    ...{ aheadDays: 60, graceDays: 0 },
  },
  VISIT: { ...officer, permission: 'followUp.read', aheadDays: 15, graceDays: 15 },
  SUPPORT_ACTION: { ...officer, permission: 'followUp.read', aheadDays: 7, graceDays: 7 },
  // Whether the equipment was looked at before the warranty ends, no step says: whoever did it does.
  WARRANTY_END: { ...officer, isFinishable: true, permission: 'followUp.read', aheadDays: 30, graceDays: 0 },
};
