import type { AgreementState, TrancheState } from '@wasl/domain/agreement';
import type { AppointmentState, CaseState } from '@wasl/domain/casework';
import type { DiagnosisState } from '@wasl/domain/diagnosis';
import type { EntryState, EventState } from '@wasl/domain/distribution';
import type { SupportActionState, VisitState } from '@wasl/domain/follow-up';
import type { MicroProjectState } from '@wasl/domain/micro-project';
import type { AssetState } from '@wasl/domain/procurement';
import type { Tone } from '#ui/state/state-badge.tsx';

export const caseTones: Record<CaseState, Tone> = {
  IDENTIFIED: 'draft',
  ASSESSED: 'waiting',
  PREPARING: 'active',
  RELEASED: 'active',
  IN_INTEGRATION: 'active',
  IN_FOLLOW_UP: 'active',
  AUTONOMOUS: 'done',
  SUSPENDED: 'waiting',
  LOST_CONTACT: 'trouble',
  TRANSFERRED: 'closed',
  CLOSED: 'closed',
};

export const diagnosisTones: Record<DiagnosisState, Tone> = {
  DRAFT: 'draft',
  IN_PROGRESS: 'active',
  SHARED: 'active',
  SUBMITTED: 'waiting',
  VALIDATED: 'done',
  RETURNED: 'trouble',
  SUPERSEDED: 'closed',
  CANCELLED: 'closed',
};

export const agreementTones: Record<AgreementState, Tone> = {
  DRAFT: 'draft',
  NEGOTIATED: 'waiting',
  ADOPTED: 'waiting',
  SIGNED: 'waiting',
  ACTIVE: 'active',
  SUSPENDED: 'trouble',
  CLOSING: 'waiting',
  CLOSED: 'done',
  TERMINATED: 'closed',
};

export const trancheTones: Record<TrancheState, Tone> = {
  PLANNED: 'draft',
  REQUESTED: 'waiting',
  RELEASED: 'active',
  IN_USE: 'active',
  JUSTIFIED: 'done',
  CLOSED: 'closed',
};

export const microProjectTones: Record<MicroProjectState, Tone> = {
  IDEA: 'draft',
  FORMULATED: 'draft',
  STUDIED: 'draft',
  SUBMITTED: 'waiting',
  UNDER_REVIEW: 'waiting',
  SHORTLISTED: 'waiting',
  APPROVED: 'active',
  REJECTED: 'closed',
  CONTRACTED: 'active',
  PROCURING: 'active',
  READY: 'active',
  EQUIPPED: 'done',
  OPERATING: 'done',
  NOT_STARTED: 'trouble',
  AT_RISK: 'trouble',
  PAUSED: 'waiting',
  SUSTAINED: 'done',
  FAILED: 'trouble',
  CONVERTED: 'closed',
  TRANSFERRED_TO_FAMILY: 'closed',
  WITHDRAWN: 'closed',
  CANCELLED: 'closed',
};

export const assetTones: Record<AssetState, Tone> = {
  EXPECTED: 'draft',
  RECEIVED: 'waiting',
  ACCEPTED: 'active',
  REJECTED: 'trouble',
  IN_STORE: 'active',
  RESERVED: 'active',
  HANDED_OVER: 'done',
  IN_USE: 'done',
  IN_REPAIR: 'waiting',
  MISSING: 'trouble',
  SOLD_WITHOUT_LEAVE: 'trouble',
  DESTROYED: 'trouble',
  RECOVERED: 'closed',
  SCRAPPED: 'closed',
  RELEASED: 'done',
};

export const eventTones: Record<EventState, Tone> = {
  DRAFT: 'draft',
  PLANNED: 'waiting',
  LIST_FROZEN: 'waiting',
  READY: 'active',
  HELD: 'active',
  RECONCILED: 'done',
  CLOSED: 'done',
  POSTPONED: 'trouble',
  CANCELLED: 'closed',
};

export const entryTones: Record<EntryState, Tone> = {
  LISTED: 'waiting',
  DELIVERED: 'done',
  REFUSED: 'closed',
  ABSENT: 'trouble',
  RETURNED: 'closed',
};

export const visitTones: Record<VisitState, Tone> = {
  SCHEDULED: 'waiting',
  DONE: 'done',
  MISSED: 'trouble',
  RESCHEDULED: 'waiting',
  CANCELLED: 'closed',
};

export const supportActionTones: Record<SupportActionState, Tone> = {
  OPEN: 'waiting',
  DONE: 'done',
  CANCELLED: 'closed',
};

export const appointmentTones: Record<AppointmentState, Tone> = {
  SCHEDULED: 'waiting',
  KEPT: 'done',
  MISSED: 'trouble',
  CANCELLED: 'closed',
};
