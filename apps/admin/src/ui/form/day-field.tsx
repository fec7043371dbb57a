import '@mantine/dates/styles.css';
import 'dayjs/locale/ar-ma';
import 'dayjs/locale/fr';
import { DateInput, DatesProvider } from '@mantine/dates';
import { IconCalendarEvent } from '@tabler/icons-react';
import type { Language } from '@wasl/domain/kernel';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import { language } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';

dayjs.extend(customParseFormat); // else a day written by hand is not understood

type Props = {
  label: string;
  description?: string;
  /** `2026-11-24`; null when nothing is chosen. */
  value: string | null;
  onChange: (value: string | null) => void;
  error?: string | undefined;
  required?: boolean;
  /** The latest day that makes sense. */
  latest?: string | undefined;
  earliest?: string | undefined;
};

const locales: Record<Language, string> = { ar: 'ar-ma', fr: 'fr', en: 'en' };

/** A day of the calendar, written or picked; weeks begin on Monday. */
export function DayField({ label, description, value, onChange, error, required = false, latest, earliest }: Props) {
  return (
    <DatesProvider settings={{ locale: locales[language()], firstDayOfWeek: 1 }}>
      <DateInput
        label={label}
        description={description}
        value={value}
        onChange={onChange}
        error={error}
        withAsterisk={required}
        valueFormat="DD/MM/YYYY"
        placeholder={m.day_shape()}
        maxDate={latest}
        minDate={earliest}
        clearable
        clearButtonProps={{ 'aria-label': m.clear() }}
        leftSection={<IconCalendarEvent size={16} aria-hidden="true" />}
        ariaLabels={{
          previousMonth: m.previous(),
          nextMonth: m.next(),
          previousYear: m.previous(),
          nextYear: m.next(),
        }}
      />
    </DatesProvider>
  );
}
