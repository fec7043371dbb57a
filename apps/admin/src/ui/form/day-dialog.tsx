import { useState } from 'react';
import { m } from '#paraglide/messages.js';
import { DayField } from './day-field.tsx';
import { FormDialog } from './form-dialog.tsx';

type Props = {
  title: string;
  /** What happened on the day: "Date of the signature". */
  label: string;
  submit: string;
  loading: boolean;
  failure?: string | undefined;
  earliest?: string | undefined;
  latest: string;
  onDay: (day: string) => void;
  onClose: () => void;
};

/** Asks for the one day an act needs. */
export function DayDialog({ title, label, submit, loading, failure, earliest, latest, onDay, onClose }: Props) {
  const [day, setDay] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  return (
    <FormDialog
      opened
      title={title}
      submit={submit}
      loading={loading}
      failure={failure}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (day) onDay(day);
      }}
    >
      <DayField
        label={label}
        value={day}
        onChange={setDay}
        earliest={earliest}
        latest={latest}
        error={tried && !day ? m.field_required() : undefined}
        required
      />
    </FormDialog>
  );
}
