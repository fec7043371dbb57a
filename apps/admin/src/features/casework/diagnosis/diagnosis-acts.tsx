import { Button } from '@mantine/core';
import { type Actor, can, type Placed } from '@wasl/domain/access';
import { diagnosisActionLabels, diagnosisMachine, validationRefusals } from '@wasl/domain/diagnosis';
import { dayOf, leads } from '@wasl/domain/kernel';
import { sentenceOf } from '@wasl/domain/refusals';
import { useState } from 'react';
import { useActor } from '#access/actor.tsx';
import { ValidateDiagnosisDocument } from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { keyOf } from '#lib/ids.ts';
import { language, said } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { m } from '#paraglide/messages.js';
import { ActButton } from '#ui/form/act-button.tsx';
import { DayDialog } from '#ui/form/day-dialog.tsx';
import type { Diagnosis } from './case-diagnoses.tsx';
import classes from './diagnosis-acts.module.css';
import { ReturnForm } from './return.form.tsx';

type Props = { diagnosis: Diagnosis; place: Placed };

/** A submitted diagnosis waits for somebody else than its writer: to vouch for it, or to send it back. */
export function DiagnosisActs({ diagnosis, place }: Props) {
  const actor = useActor();
  const [open, setOpen] = useState<'validate' | 'return' | null>(null);
  const { state } = diagnosis;
  const mayValidate = leads(diagnosisMachine, state, 'validate') && can(actor, 'diagnosis.validate', place);
  const mayReturn = leads(diagnosisMachine, state, 'return') && can(actor, 'diagnosis.return', place);
  if (!mayValidate && !mayReturn) return null;
  return (
    <div className={classes.acts}>
      {mayValidate ? (
        <ActButton reasons={reasonsOf(diagnosis, actor)} loading={false} onAct={() => setOpen('validate')}>
          {said(diagnosisActionLabels.validate)}
        </ActButton>
      ) : null}
      {mayReturn ? (
        <Button variant="default" onClick={() => setOpen('return')}>
          {said(diagnosisActionLabels.return)}
        </Button>
      ) : null}
      {open === 'validate' ? <ValidationForm diagnosis={diagnosis} onClose={() => setOpen(null)} /> : null}
      {open === 'return' ? <ReturnForm diagnosis={diagnosis} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

function ValidationForm({ diagnosis, onClose }: { diagnosis: Diagnosis; onClose: () => void }) {
  const { act, loading, failure } = useAct(ValidateDiagnosisDocument);
  const validate = async (validatedOn: string) => {
    const input = { id: diagnosis.id, expectedVersion: diagnosis.version, validatedOn };
    if (!(await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))) return;
    announceDone(m.act_recorded());
    onClose();
  };
  return (
    <DayDialog
      title={said(diagnosisActionLabels.validate)}
      label={m.diagnosis_validated_on()}
      submit={m.save()}
      loading={loading}
      failure={failure?.sentence}
      earliest={diagnosis.personSignedOn ?? undefined}
      latest={dayOf(new Date())}
      onDay={(day) => void validate(day)}
      onClose={onClose}
    />
  );
}

function reasonsOf({ author, ...diagnosis }: Diagnosis, actor: Actor): string[] {
  const today = dayOf(new Date());
  const facts = { ...diagnosis, author: { id: keyOf(author.id) } };
  return validationRefusals(facts, { byId: actor.id, validatedOn: today, today }).map((code) =>
    sentenceOf(code, {}, language()),
  );
}
