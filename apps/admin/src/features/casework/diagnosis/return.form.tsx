import { Textarea } from '@mantine/core';
import { diagnosisActionLabels } from '@wasl/domain/diagnosis';
import { type FormEvent, useState } from 'react';
import { ReturnDiagnosisDocument } from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { said } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { m } from '#paraglide/messages.js';
import { FormDialog } from '#ui/form/form-dialog.tsx';
import type { Diagnosis } from './case-diagnoses.tsx';

/** Sends a diagnosis back to its writer, saying what is missing. */
export function ReturnForm({ diagnosis, onClose }: { diagnosis: Diagnosis; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { act, loading, failure } = useAct(ReturnDiagnosisDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!reason.trim()) return;
    const input = { id: diagnosis.id, expectedVersion: diagnosis.version, reason };
    if (!(await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))) return;
    announceDone(m.act_recorded());
    onClose();
  };
  return (
    <FormDialog
      opened
      title={said(diagnosisActionLabels.return)}
      submit={m.save()}
      loading={loading}
      failure={failure?.sentence}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <Textarea
        label={m.diagnosis_return_reason()}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && !reason.trim() ? m.field_required() : undefined}
        minRows={3}
        autosize
        maxLength={500}
        withAsterisk
      />
    </FormDialog>
  );
}
