import { Alert, Button, Group, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { receiverKindLabels, receiverKinds } from '@wasl/domain/distribution';
import { type FormEvent, useState } from 'react';
import type { EntryFileFragment, EventFileFragment } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { SignatureField } from '#ui/form/signature-field.tsx';
import { RefusalNote } from '#ui/state/refusal-note.tsx';
import { HandoverAssets } from './handover-assets.tsx';
import { type HandoverDraft, handoverReasons, reservedOf, useHandover } from './use-handover.ts';

type Props = {
  event: EventFileFragment;
  entry: EntryFileFragment;
  onDone: () => void;
  onClose: () => void;
  onStale: () => void;
};

const blank: HandoverDraft = { receivedBy: 'PERSON', mandateReference: '', witness: '', strokes: [] };

/** What is handed over, who takes it, and how it is signed. What was written stays when the server refuses. */
export function HandoverForm({ event, entry, onDone, onClose, onStale }: Props) {
  const [draft, setDraft] = useState(blank);
  const [wasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { isLoading, handOver } = useHandover(event, entry);
  const write = (change: Partial<HandoverDraft>) => setDraft((before) => ({ ...before, ...change }));
  const reasons = handoverReasons(event, entry, draft);
  const submit = async (submitted: FormEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    setTried(true);
    if (reasons.length > 0) return;
    try {
      await handOver(draft);
      onDone();
    } catch (error) {
      setFailure(failureOf(error).sentence);
      onStale();
    }
  };
  return (
    <form noValidate onSubmit={(submitted) => void submit(submitted)}>
      <Stack gap="md">
        {failure ? (
          <Alert color="terracotta" variant="light" role="alert" icon={<IconAlertTriangle aria-hidden="true" />}>
            {failure}
          </Alert>
        ) : null}
        <HandoverAssets assets={reservedOf(entry)} />
        <Receiver draft={draft} write={write} />
        <SignatureField
          label={m.handover_signature()}
          description={m.handover_signature_note()}
          clearLabel={m.handover_signature_clear()}
          onChange={(strokes) => write({ strokes })}
        />
        {wasTried ? <RefusalNote title={m.event_step_not_now()} reasons={reasons} /> : null}
        <Group justify="end" gap="xs">
          <Button variant="default" size="md" onClick={onClose} disabled={isLoading}>
            {m.cancel()}
          </Button>
          <Button type="submit" size="md" loading={isLoading}>
            {m.handover_submit()}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Receiver({ draft, write }: { draft: HandoverDraft; write: (change: Partial<HandoverDraft>) => void }) {
  return (
    <>
      <SegmentedControl
        aria-label={m.handover_received_by()}
        value={draft.receivedBy}
        data={receiverKinds.map((kind) => ({ value: kind, label: said(receiverKindLabels[kind]) }))}
        onChange={(kind) => write({ receivedBy: kind === 'PROXY' ? 'PROXY' : 'PERSON' })}
        fullWidth
      />
      {draft.receivedBy === 'PROXY' ? (
        <TextInput
          label={m.handover_mandate()}
          value={draft.mandateReference}
          onChange={(event) => write({ mandateReference: event.currentTarget.value })}
          maxLength={80}
          withAsterisk
        />
      ) : null}
      <TextInput
        label={m.handover_witness()}
        description={m.handover_witness_note()}
        value={draft.witness}
        onChange={(event) => write({ witness: event.currentTarget.value })}
        maxLength={120}
      />
    </>
  );
}
