import { SegmentedControl, Select, Textarea } from '@mantine/core';
import {
  type ContactChannel,
  contactChannelLabels,
  contactChannels,
  contactDraft,
  contactRefusals,
} from '@wasl/domain/casework';
import { dayOf } from '@wasl/domain/kernel';
import { sentenceOf } from '@wasl/domain/refusals';
import { type FormEvent, useState } from 'react';
import { type CaseContactsFragment, RecordContactDocument } from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { language, said } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { validated } from '#lib/validated.ts';
import { m } from '#paraglide/messages.js';
import { DayField } from '#ui/form/day-field.tsx';
import { FormDialog } from '#ui/form/form-dialog.tsx';

type Words = { on: string | null; channel: ContactChannel | null; isReached: boolean; note: string };

/** Writes down an attempt to reach the person, also one that failed. */
export function ContactForm({ caseFile, onClose }: { caseFile: CaseContactsFragment; onClose: () => void }) {
  const today = dayOf(new Date());
  const [words, setWords] = useState<Words>({ on: today, channel: null, isReached: true, note: '' });
  const [tried, setTried] = useState(false);
  const { act, loading, failure } = useAct(RecordContactDocument);
  const write = (change: Partial<Words>) => setWords((before) => ({ ...before, ...change }));
  const errors = errorsOf(caseFile, words, today);
  const shown = tried ? errors : {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { on, channel, isReached, note } = words;
    if (on === null || channel === null || Object.keys(errors).length > 0) return;
    const input = { caseId: caseFile.id, on, channel, isReached, note: note.trim() || null };
    if (!(await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))) return;
    announceDone(m.act_recorded());
    onClose();
  };
  return (
    <FormDialog
      opened
      title={m.contact_record()}
      submit={m.save()}
      loading={loading}
      failure={failure?.sentence}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <DayField
        label={m.contact_on()}
        value={words.on}
        onChange={(on) => write({ on })}
        error={shown.on}
        earliest={caseFile.openedOn}
        latest={today}
        required
      />
      <Select
        label={m.contact_channel()}
        data={contactChannels.map((channel) => ({ value: channel, label: said(contactChannelLabels[channel]) }))}
        value={words.channel}
        onChange={(chosen) => write({ channel: contactChannels.find((channel) => channel === chosen) ?? null })}
        error={shown.channel}
        withAsterisk
      />
      <SegmentedControl
        aria-label={m.contact_reached()}
        value={words.isReached ? 'YES' : 'NO'}
        data={[
          { value: 'YES', label: m.contact_reached() },
          { value: 'NO', label: m.contact_not_reached() },
        ]}
        onChange={(chosen) => write({ isReached: chosen === 'YES' })}
        fullWidth
      />
      <Textarea
        label={m.contact_note()}
        value={words.note}
        onChange={(event) => write({ note: event.currentTarget.value })}
        error={shown.note}
        maxLength={500}
        minRows={2}
        autosize
      />
    </FormDialog>
  );
}

function errorsOf(caseFile: CaseContactsFragment, words: Words, today: string): Record<string, string> {
  const errors = validated(contactDraft)(words);
  const [refusal] = words.on === null ? [] : contactRefusals(caseFile, { on: words.on, today });
  return refusal ? { ...errors, on: sentenceOf(refusal, {}, language()) } : errors;
}
