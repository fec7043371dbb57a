import { Textarea } from '@mantine/core';
import { supportActionKindLabels } from '@wasl/domain/follow-up';
import { type FormEvent, useState } from 'react';
import { CompleteSupportActionDocument, type SupportActionFileFragment } from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { said } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { m } from '#paraglide/messages.js';
import { FormDialog } from '#ui/form/form-dialog.tsx';

/** What came of an action. */
export function EndActionForm({ action, onClose }: { action: SupportActionFileFragment; onClose: () => void }) {
  const [result, setResult] = useState('');
  const [tried, setTried] = useState(false);
  const { act, loading, failure } = useAct(CompleteSupportActionDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!result.trim()) return;
    const input = { id: action.id, expectedVersion: action.version, result };
    if (!(await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))) return;
    announceDone(m.act_recorded());
    onClose();
  };
  return (
    <FormDialog
      opened
      title={said(supportActionKindLabels[action.kind])}
      submit={m.support_complete()}
      loading={loading}
      failure={failure?.sentence}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <Textarea
        label={m.support_result()}
        value={result}
        onChange={(event) => setResult(event.currentTarget.value)}
        error={tried && !result.trim() ? m.field_required() : undefined}
        minRows={3}
        autosize
        maxLength={500}
        withAsterisk
      />
    </FormDialog>
  );
}
