import { Select } from '@mantine/core';
import { type MissReason, missReasonLabels, missReasons } from '@wasl/domain/follow-up';
import { type FormEvent, useState } from 'react';
import { MissVisitDocument, type VisitFileFragment } from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { said } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { m } from '#paraglide/messages.js';
import { FormDialog } from '#ui/form/form-dialog.tsx';

/** Why a visit did not take place. */
export function MissForm({ visit, onClose }: { visit: VisitFileFragment; onClose: () => void }) {
  const [missReason, setReason] = useState<MissReason | null>(null);
  const [tried, setTried] = useState(false);
  const { act, loading, failure } = useAct(MissVisitDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missReason === null) return;
    const input = { id: visit.id, expectedVersion: visit.version, missReason };
    if (!(await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))) return;
    announceDone(m.act_recorded());
    onClose();
  };
  return (
    <FormDialog
      opened
      title={m.visit_missed()}
      submit={m.save()}
      loading={loading}
      failure={failure?.sentence}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <Select
        label={m.visit_miss_reason()}
        data={missReasons.map((reason) => ({ value: reason, label: said(missReasonLabels[reason]) }))}
        value={missReason}
        onChange={(chosen) => setReason(missReasons.find((reason) => reason === chosen) ?? null)}
        error={tried && missReason === null ? m.field_required() : undefined}
        withAsterisk
      />
    </FormDialog>
  );
}
