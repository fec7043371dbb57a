import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import {
  purposesOfField,
  revealDraft,
  type RevealPurpose,
  revealPurposeLabels,
  type SealedField,
  sealedFieldLabels,
} from '@wasl/domain/person';
import { type FormEvent, useState } from 'react';
import type { RevealPersonFieldMutation } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { validated } from '#lib/validated.ts';
import { m } from '#paraglide/messages.js';
import { FormDialog } from '#ui/form/form-dialog.tsx';
import { Day } from '#ui/words/day.tsx';
import { useReveal } from './use-reveal.ts';

type Props = { personId: string; field: SealedField; onClose: () => void };

const problemsOf = validated(revealDraft);

/** Asks what for and why before a sealed field is shown; closing the dialog hides it again. */
export function RevealDialog({ personId, field, onClose }: Props) {
  const { reveal, values, loading, failure } = useReveal(personId);
  const purposes = purposesOfField[field];
  const [purpose, setPurpose] = useState<RevealPurpose | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  if (values) return <Revealed field={field} values={values} onClose={onClose} />;
  const problems = tried ? problemsOf({ field, purpose, reason }) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (purpose === null || Object.keys(problemsOf({ field, purpose, reason })).length > 0) return;
    void reveal({ field, purpose, reason });
  };
  return (
    <FormDialog
      opened
      title={m.reveal_field({ field: said(sealedFieldLabels[field]) })}
      submit={m.reveal()}
      loading={loading}
      failure={failure}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{m.reveal_what()}</Text>
      <NativeSelect
        label={m.reveal_purpose()}
        value={purpose ?? ''}
        onChange={({ currentTarget }) => setPurpose(purposes.find((one) => one === currentTarget.value) ?? null)}
        error={problems.purpose ? m.field_required() : undefined}
        withAsterisk
      >
        <option value="">{m.reveal_purpose_choose()}</option>
        {purposes.map((one) => (
          <option key={one} value={one}>
            {said(revealPurposeLabels[one])}
          </option>
        ))}
      </NativeSelect>
      <Textarea
        label={m.reveal_reason()}
        description={m.reveal_reason_note()}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={problems.reason}
        minRows={2}
        autosize
        maxLength={300}
        withAsterisk
      />
    </FormDialog>
  );
}

type RevealedProps = {
  field: SealedField;
  values: RevealPersonFieldMutation['revealPersonField']['values'];
  onClose: () => void;
};

function Revealed({ field, values, onClose }: RevealedProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={said(sealedFieldLabels[field])}
      closeButtonProps={{ 'aria-label': m.close() }}
      closeOnClickOutside={false}
    >
      <Stack gap="md">
        {values.map(({ text, day }) => (
          <div key={`${day} ${text}`}>
            <Text fw={600} size="lg">
              <bdi>{text}</bdi>
            </Text>
            {day ? (
              <Text size="sm" c="dimmed">
                <Day of={day} />
              </Text>
            ) : null}
          </div>
        ))}
        <Text size="sm">{m.reveal_once()}</Text>
        <Group justify="end">
          <Button onClick={onClose}>{m.close()}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
