import { Checkbox, Select, Textarea } from '@mantine/core';
import {
  openingActionRefusals,
  supportActionDraft,
  type SupportActionKind,
  supportActionKindLabels,
  supportActionKinds,
} from '@wasl/domain/follow-up';
import { addMonths, dayOf } from '@wasl/domain/kernel';
import { sentenceOf } from '@wasl/domain/refusals';
import { type FormEvent, useState } from 'react';
import { OpenSupportActionDocument } from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { language, said } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { validated } from '#lib/validated.ts';
import { m } from '#paraglide/messages.js';
import { DayField } from '#ui/form/day-field.tsx';
import { FormDialog } from '#ui/form/form-dialog.tsx';

type Words = { kind: SupportActionKind | null; dueOn: string | null; reason: string; isHighRisk: boolean };

/** Takes on something to be done for the activity. */
export function OpenActionForm({ planId, onClose }: { planId: string; onClose: () => void }) {
  const [words, setWords] = useState<Words>({ kind: null, dueOn: null, reason: '', isHighRisk: false });
  const [tried, setTried] = useState(false);
  const { act, loading, failure } = useAct(OpenSupportActionDocument);
  const write = (change: Partial<Words>) => setWords((before) => ({ ...before, ...change }));
  const errors = tried ? errorsOf(words) : {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { kind, dueOn, reason, isHighRisk } = words;
    if (kind === null || dueOn === null || Object.keys(errorsOf(words)).length > 0) return;
    const input = { planId, kind, dueOn, reason, isHighRisk };
    if (!(await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))) return;
    announceDone(m.act_recorded());
    onClose();
  };
  return (
    <FormDialog
      opened
      title={m.support_open()}
      submit={m.save()}
      loading={loading}
      failure={failure?.sentence}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <Select
        label={m.support_kind()}
        data={supportActionKinds.map((kind) => ({ value: kind, label: said(supportActionKindLabels[kind]) }))}
        value={words.kind}
        onChange={(chosen) => write({ kind: supportActionKinds.find((kind) => kind === chosen) ?? null })}
        error={errors.kind}
        withAsterisk
      />
      <DayField
        label={m.support_due()}
        value={words.dueOn}
        onChange={(dueOn) => write({ dueOn })}
        error={errors.dueOn}
        earliest={dayOf(new Date())}
        latest={addMonths(dayOf(new Date()), 12)}
        required
      />
      <Textarea
        label={m.support_reason()}
        value={words.reason}
        onChange={(event) => write({ reason: event.currentTarget.value })}
        error={errors.reason}
        minRows={2}
        autosize
        maxLength={500}
        withAsterisk
      />
      <Checkbox
        label={m.support_high_risk()}
        checked={words.isHighRisk}
        onChange={(event) => write({ isHighRisk: event.currentTarget.checked })}
      />
    </FormDialog>
  );
}

function errorsOf(words: Words): Record<string, string> {
  const errors = validated(supportActionDraft)(words);
  if (words.dueOn === null) return errors;
  const [refusal] = openingActionRefusals({ dueOn: words.dueOn, today: dayOf(new Date()) });
  return refusal ? { ...errors, dueOn: sentenceOf(refusal, {}, language()) } : errors;
}
