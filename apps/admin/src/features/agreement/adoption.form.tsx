import { TextInput } from '@mantine/core';
import { adoptionRefusals, agreementActionLabels } from '@wasl/domain/agreement';
import { dayOf } from '@wasl/domain/kernel';
import { sentenceOf } from '@wasl/domain/refusals';
import { type FormEvent, useState } from 'react';
import { type AgreementActsFragment, AdoptAgreementDocument } from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { language, said } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { m } from '#paraglide/messages.js';
import { DayField } from '#ui/form/day-field.tsx';
import { FormDialog } from '#ui/form/form-dialog.tsx';
import { RefusalNote } from '#ui/state/refusal-note.tsx';

type Props = { agreement: AgreementActsFragment; onClose: () => void };

/** What the committee's minutes say of the agreement. */
export function AdoptionForm({ agreement, onClose }: Props) {
  const [minutesReference, setReference] = useState('');
  const [adoptedOn, setAdoptedOn] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const { act, loading, failure } = useAct(AdoptAgreementDocument);
  const today = dayOf(new Date());
  const adoption = { minutesReference, adoptedOn: adoptedOn ?? today, today };
  const reasons = adoptionRefusals(agreement, adoption).map((code) => sentenceOf(code, {}, language()));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!adoptedOn || reasons.length > 0) return;
    const input = { id: agreement.id, expectedVersion: agreement.version, minutesReference, adoptedOn };
    if (!(await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))) return;
    announceDone(m.act_recorded());
    onClose();
  };
  return (
    <FormDialog
      opened
      title={said(agreementActionLabels.adopt)}
      submit={m.save()}
      loading={loading}
      failure={failure?.sentence}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <TextInput
        label={m.minutes_reference()}
        value={minutesReference}
        onChange={(event) => setReference(event.currentTarget.value)}
        error={tried && !minutesReference.trim() ? m.field_required() : undefined}
        maxLength={60}
        withAsterisk
      />
      <DayField
        label={m.agreement_adopted_on()}
        value={adoptedOn}
        onChange={setAdoptedOn}
        error={tried && !adoptedOn ? m.field_required() : undefined}
        latest={today}
        required
      />
      {tried ? <RefusalNote title={m.not_possible_now()} reasons={reasons} /> : null}
    </FormDialog>
  );
}
