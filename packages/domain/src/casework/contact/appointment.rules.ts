import { addMonths, dayOf, leads, reasonsOf, refuseFirst } from '../../kernel/index.ts';
import type { CaseState } from '../case.machine.ts';
import type { CaseRefusal } from '../case.refusals.ts';
import { isOpenCase } from '../case.rules.ts';
import { appointmentMachine, type AppointmentState } from './appointment.machine.ts';

type Scheduling = { readonly at: Date; readonly now: Date };

/** Why an appointment cannot be made. */
export function schedulingRefusals(caseFile: { readonly state: CaseState }, { at, now }: Scheduling): CaseRefusal[] {
  return reasonsOf([
    ['CASE_NOT_OPEN', !isOpenCase(caseFile.state)],
    ['APPOINTMENT_NOT_AHEAD', at <= now],
    ['APPOINTMENT_TOO_FAR', dayOf(at) > addMonths(dayOf(now), 12)],
  ]);
}

/** The state of an appointment that is made. */
export function schedule(caseFile: { readonly state: CaseState }, scheduling: Scheduling) {
  refuseFirst(schedulingRefusals(caseFile, scheduling));
  return { state: 'SCHEDULED' } as const;
}

export type Appointed = { readonly state: AppointmentState; readonly at: Date };

/** Why nobody can say yet whether an appointment was kept. */
export function keepingRefusals(appointment: Appointed, { now }: { readonly now: Date }): CaseRefusal[] {
  return reasonsOf([
    ['APPOINTMENT_WRONG_STATE', !leads(appointmentMachine, appointment.state, 'keep')],
    ['APPOINTMENT_STILL_AHEAD', appointment.at > now],
  ]);
}

/** The change when the person came. */
export function keep(appointment: Appointed, facts: { readonly now: Date }) {
  refuseFirst(keepingRefusals(appointment, facts));
  return { state: 'KEPT' } as const;
}

/** The change when the person did not come. */
export function miss(appointment: Appointed, facts: { readonly now: Date }) {
  refuseFirst(keepingRefusals(appointment, facts));
  return { state: 'MISSED' } as const;
}

/** Why an appointment cannot be cancelled. */
export function cancellingRefusals({ state }: Pick<Appointed, 'state'>): CaseRefusal[] {
  return reasonsOf([['APPOINTMENT_WRONG_STATE', !leads(appointmentMachine, state, 'cancel')]]);
}

/** The change that cancelling makes. */
export function cancelAppointment(appointment: Pick<Appointed, 'state'>) {
  refuseFirst(cancellingRefusals(appointment));
  return { state: 'CANCELLED' } as const;
}
