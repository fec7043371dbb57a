import { Button, Text, Textarea } from '@mantine/core';
import { IconLockOpen2 } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { breakGlassReason, breakGlassRefusals } from '@wasl/domain/audit';
import { sentenceOf } from '@wasl/domain/refusals';
import { type FormEvent, useState } from 'react';
import { useMayEver } from '#access/actor.tsx';
import { BreakGlassDocument } from '#gql/console/graphql.ts';
import { language } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { m } from '#paraglide/messages.js';
import { FormDialog } from '#ui/form/form-dialog.tsx';

/** The way to a case out of reach, for those who may break the glass; nobody else sees that there is one. */
export function BreakGlass({ subject }: { subject: string }) {
  const mayBreak = useMayEver('case.breakGlass');
  const [isAsking, setAsking] = useState(false);
  if (!mayBreak) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconLockOpen2 size={16} aria-hidden="true" />}
        onClick={() => setAsking(true)}
      >
        {m.break_glass()}
      </Button>
      {isAsking ? <BreakGlassForm subject={subject} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

function BreakGlassForm({ subject, onClose }: { subject: string; onClose: () => void }) {
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { act, loading, failure } = useAct(BreakGlassDocument);
  const [refusal] = breakGlassRefusals({ reason, isWithinReach: false });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const done = refusal ? null : await act((idempotencyKey) => ({ input: { idempotencyKey, subject, reason } }));
    if (!done) return;
    onClose();
    // The case is open to be read by itself; no list shows it.
    void navigate({ to: '/cases/$id', params: { id: done.breakGlass.id } });
  };
  return (
    <FormDialog
      opened
      grave
      title={m.break_glass()}
      submit={m.break_glass_open()}
      loading={loading}
      failure={failure?.sentence}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <Text size="sm">{m.break_glass_what()}</Text>
      <Textarea
        label={m.break_glass_reason()}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && refusal ? sentenceOf(refusal, breakGlassReason, language()) : undefined}
        minRows={3}
        autosize
        maxLength={breakGlassReason.most}
        withAsterisk
      />
    </FormDialog>
  );
}
