import { Group, NumberInput } from '@mantine/core';
import { m } from '#paraglide/messages.js';
import { FieldGroup } from '#ui/form/field-group.tsx';
import type { VisitWords } from './use-visit.ts';

type Props = { words: VisitWords; write: (change: Partial<VisitWords>) => void };
type Field = 'jobsFamily' | 'jobsFullTime' | 'jobsPartTime';

/** Who works there besides the person: family that helps, and those who are paid. */
export function VisitJobs({ words, write }: Props) {
  const fields: readonly (readonly [Field, string])[] = [
    ['jobsFamily', m.visit_jobs_family()],
    ['jobsFullTime', m.visit_jobs_full()],
    ['jobsPartTime', m.visit_jobs_part()],
  ];
  return (
    <FieldGroup label={m.visit_jobs()}>
      <Group grow align="end">
        {fields.map(([field, label]) => (
          <NumberInput
            key={field}
            label={label}
            value={words[field]}
            onChange={(count) => write({ [field]: typeof count === 'number' ? count : 0 })}
            min={0}
            max={500}
            allowDecimal={false}
            allowNegative={false}
            inputMode="numeric"
            hideControls
          />
        ))}
      </Group>
    </FieldGroup>
  );
}
