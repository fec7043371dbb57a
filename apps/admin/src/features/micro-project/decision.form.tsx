import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { dayOf, centimes } from '@wasl/domain/kernel';
import {
  decisionOutcomeLabels,
  decisionOutcomes,
  rejectionReasonLabels,
  rejectionReasons,
} from '@wasl/domain/micro-project';
import { type FormEvent, useState } from 'react';
import type { MicroProjectFileFragment } from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { failureOf } from '#lib/failure.ts';
import { said } from '#lib/language.ts';
import type { Failure } from '#lib/refusal.ts';
import { m } from '#paraglide/messages.js';
import { DayField } from '#ui/form/day-field.tsx';
import { FormDialog } from '#ui/form/form-dialog.tsx';
import { MoneyField } from '#ui/form/money-field.tsx';
import { RefusalNote } from '#ui/state/refusal-note.tsx';
import { type DecisionDraft, useDecision, useDecisionReasons } from './use-decision.ts';

type Props = { project: MicroProjectFileFragment; onClose: () => void; onStale: () => void };

/** What the minutes say, written down by somebody else than who submitted. */
export function DecisionForm({ project, onClose, onStale }: Props) {
  const [draft, setDraft] = useState<DecisionDraft>(() => blank(project));
  const [wasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const reasons = useDecisionReasons(project, draft);
  const { isLoading, record } = useDecision(project);
  const missing = missingOf(draft);
  const write = (change: Partial<DecisionDraft>) => setDraft((before) => ({ ...before, ...change }));
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (reasons.length > 0 || Object.keys(missing).length > 0) return;
    try {
      await record(draft);
      announceDone(m.decision_recorded());
      onClose();
    } catch (error) {
      const refused = failureOf(error);
      setFailure(refused);
      if (refused.code === 'STALE') onStale();
    }
  };
  return (
    <FormDialog
      opened
      title={m.decision_record()}
      submit={draft.outcome === 'APPROVED' ? m.decision_approve_submit() : m.decision_reject_submit()}
      grave={draft.outcome === 'REJECTED'}
      loading={isLoading}
      failure={failure ? sentenceFor(failure) : undefined}
      onSubmit={(event) => void submit(event)}
      onClose={onClose}
    >
      <Outcome value={draft.outcome} onChange={(outcome) => write({ outcome })} />
      {draft.outcome === 'APPROVED' ? (
        <MoneyField
          label={m.decision_amount()}
          value={draft.amount}
          onChange={(amount) => write({ amount: amount === null ? null : centimes(amount) })}
          error={wasTried ? missing.amount : undefined}
          required
        />
      ) : (
        <Reason
          value={draft.reason}
          onChange={(reason) => write({ reason })}
          error={wasTried ? missing.reason : undefined}
        />
      )}
      <TextInput
        label={m.minutes_reference()}
        value={draft.minutesReference}
        onChange={(event) => write({ minutesReference: event.currentTarget.value })}
        error={wasTried ? missing.minutesReference : undefined}
        maxLength={60}
        withAsterisk
      />
      <DayField
        label={m.decision_minutes_on()}
        value={draft.minutesOn}
        onChange={(minutesOn) => write({ minutesOn })}
        error={wasTried ? missing.minutesOn : undefined}
        latest={dayOf(new Date())}
        required
      />
      {wasTried ? <RefusalNote title={m.decision_not_now()} reasons={reasons} /> : null}
    </FormDialog>
  );
}

function Outcome({
  value,
  onChange,
}: {
  value: DecisionDraft['outcome'];
  onChange: (value: DecisionDraft['outcome']) => void;
}) {
  return (
    <SegmentedControl
      aria-label={m.decision_outcome()}
      value={value}
      data={decisionOutcomes.map((outcome) => ({ value: outcome, label: said(decisionOutcomeLabels[outcome]) }))}
      onChange={(chosen) => onChange(chosen === 'REJECTED' ? 'REJECTED' : 'APPROVED')}
      fullWidth
    />
  );
}

type ReasonProps = {
  value: DecisionDraft['reason'];
  onChange: (value: DecisionDraft['reason']) => void;
  error: string | undefined;
};

function Reason({ value, onChange, error }: ReasonProps) {
  return (
    <Select
      label={m.decision_reason()}
      placeholder={m.decision_reason_choose()}
      data={rejectionReasons.map((reason) => ({ value: reason, label: said(rejectionReasonLabels[reason]) }))}
      value={value}
      onChange={(chosen) => onChange(rejectionReasons.find((reason) => reason === chosen) ?? null)}
      error={error}
      withAsterisk
    />
  );
}

function blank(project: MicroProjectFileFragment): DecisionDraft {
  return { outcome: 'APPROVED', amount: project.requested, reason: null, minutesReference: '', minutesOn: null };
}

function missingOf({ outcome, amount, reason, minutesReference, minutesOn }: DecisionDraft) {
  const missing: { amount?: string; reason?: string; minutesReference?: string; minutesOn?: string } = {};
  if (outcome === 'APPROVED' && amount === null) missing.amount = m.field_required();
  if (outcome === 'REJECTED' && reason === null) missing.reason = m.field_required();
  if (minutesReference.trim() === '') missing.minutesReference = m.field_required();
  if (minutesOn === null) missing.minutesOn = m.field_required();
  return missing;
}

function sentenceFor({ code, sentence }: Failure): string {
  return code === 'STALE' ? m.stale_reloaded() : sentence;
}
