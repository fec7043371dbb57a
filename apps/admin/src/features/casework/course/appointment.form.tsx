import { Select, TextInput } from '@mantine/core';
import {
  appointmentDraft,
  type AppointmentPurpose,
  appointmentPurposeLabels,
  appointmentPurposes,
  schedulingRefusals,
} from '@wasl/domain/casework';
import { addMonths, dayOf, instantAt, isoDate } from '@wasl/domain/kernel';
import { sentenceOf } from '@wasl/domain/refusals';
import { type FormEvent, useState } from 'react';
import { type CaseAppointmentsFragment, ScheduleAppointmentDocument } from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { language, said } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { validated } from '#lib/validated.ts';
import { m } from '#paraglide/messages.js';
import { DayField } from '#ui/form/day-field.tsx';
import { FormDialog } from '#ui/form/form-dialog.tsx';

type Words = { day: string | null; hour: string; purpose: AppointmentPurpose | null; note: string };

/** Makes an appointment: the day, the hour, and what for. */
export function AppointmentForm({ caseFile, onClose }: { caseFile: CaseAppointmentsFragment; onClose: () => void }) {
  const today = dayOf(new Date());
  const [words, setWords] = useState<Words>({ day: null, hour: '09:00', purpose: null, note: '' });
  const [tried, setTried] = useState(false);
  const { act, loading, failure } = useAct(ScheduleAppointmentDocument);
  const write = (change: Partial<Words>) => setWords((before) => ({ ...before, ...change }));
  const at = instantOf(words);
  const errors = errorsOf(caseFile, words, at);
  const shown = tried ? errors : {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (at === null || words.purpose === null || Object.keys(errors).length > 0) return;
    const input = {
      caseId: caseFile.id,
      at: at.toISOString(),
      purpose: words.purpose,
      note: words.note.trim() || null,
    };
    if (!(await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))) return;
    announceDone(m.act_recorded());
    onClose();
  };
  return (
    <FormDialog
      opened
      title={m.appointment_schedule()}
      submit={m.save()}
      loading={loading}
      failure={failure?.sentence}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <DayField
        label={m.appointment_day()}
        value={words.day}
        onChange={(day) => write({ day })}
        error={shown.at}
        earliest={today}
        latest={addMonths(today, 12)}
        required
      />
      <TextInput
        type="time"
        label={m.appointment_hour()}
        value={words.hour}
        onChange={(event) => write({ hour: event.currentTarget.value })}
        withAsterisk
      />
      <Select
        label={m.appointment_purpose()}
        data={appointmentPurposes.map((purpose) => ({
          value: purpose,
          label: said(appointmentPurposeLabels[purpose]),
        }))}
        value={words.purpose}
        onChange={(chosen) => write({ purpose: appointmentPurposes.find((purpose) => purpose === chosen) ?? null })}
        error={shown.purpose}
        withAsterisk
      />
      <TextInput
        label={m.contact_note()}
        value={words.note}
        onChange={(event) => write({ note: event.currentTarget.value })}
        error={shown.note}
        maxLength={300}
      />
    </FormDialog>
  );
}

/** The instant of a day and an hour as the clocks of the centre show it, wherever this is written. */
function instantOf({ day, hour }: Words): Date | null {
  return day === null ? null : instantAt(isoDate(day), hour);
}

function errorsOf(caseFile: CaseAppointmentsFragment, words: Words, at: Date | null): Record<string, string> {
  const errors = validated(appointmentDraft)({ ...words, at: at?.toISOString() ?? null });
  const [refusal] = at === null ? [] : schedulingRefusals(caseFile, { at, now: new Date() });
  return refusal ? { ...errors, at: sentenceOf(refusal, {}, language()) } : errors;
}
