import { appointmentDraft, cancelAppointment as decideCancelling, keep, miss, schedule } from '@wasl/domain/casework';
import { dayOf } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { audit } from '#audit/append.ts';
import type { Context } from '#graphql/context.ts';
import { Case } from '../case.entity.ts';
import { addEvent, placeOfCase } from '../timeline/add-event.ts';
import { Appointment } from './appointment.entity.ts';
import type {
  CancelAppointmentInput,
  KeepAppointmentInput,
  MissAppointmentInput,
  ScheduleAppointmentInput,
} from './contact.input.ts';

export async function scheduleAppointment(context: Context, input: ScheduleAppointmentInput): Promise<Appointment> {
  const { at, purpose, note } = appointmentDraft.parse({ ...input, at: input.at.toISOString() });
  const caseFile = await loadFor(context, Case, input.caseId, 'appointment.schedule');
  const { state } = schedule(caseFile, { at: new Date(at), now: context.now() });
  const appointment = context.em.create(Appointment, {
    ...placeOfCase(caseFile),
    case: caseFile,
    at: new Date(at),
    purpose,
    note,
    state,
  });
  audit(context, { action: 'appointment.schedule', subject: appointment, after: { state, at, purpose } });
  return appointment;
}

export async function keepAppointment(context: Context, input: KeepAppointmentInput): Promise<Appointment> {
  const appointment = await loadFor(context, Appointment, input.id, 'appointment.keep', input);
  const change = keep(appointment, { now: context.now() });
  await addToTimeline(context, appointment, 'APPOINTMENT_KEPT');
  return applyChange(context, 'appointment.keep', { subject: appointment, change });
}

export async function missAppointment(context: Context, input: MissAppointmentInput): Promise<Appointment> {
  const appointment = await loadFor(context, Appointment, input.id, 'appointment.miss', input);
  const change = miss(appointment, { now: context.now() });
  await addToTimeline(context, appointment, 'APPOINTMENT_MISSED');
  return applyChange(context, 'appointment.miss', { subject: appointment, change });
}

export async function cancelAppointment(context: Context, input: CancelAppointmentInput): Promise<Appointment> {
  const appointment = await loadFor(context, Appointment, input.id, 'appointment.cancel', input);
  return applyChange(context, 'appointment.cancel', { subject: appointment, change: decideCancelling(appointment) });
}

async function addToTimeline(
  context: Context,
  appointment: Appointment,
  kind: 'APPOINTMENT_KEPT' | 'APPOINTMENT_MISSED',
): Promise<void> {
  const caseFile = await context.em.findOneOrFail(Case, appointment.case.id);
  addEvent(context, caseFile, { kind, on: dayOf(appointment.at) });
}
