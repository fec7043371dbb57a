import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { can, type Permission } from '@wasl/domain/access';
import {
  type AgreementState,
  activationRefusals,
  agreementActionLabels,
  negotiationRefusals,
} from '@wasl/domain/agreement';
import { dayOf } from '@wasl/domain/kernel';
import { sentenceOf } from '@wasl/domain/refusals';
import { useState } from 'react';
import { useActor } from '#access/actor.tsx';
import {
  ActivateAgreementDocument,
  type AgreementActsFragment,
  AgreementActsFragmentDoc,
  NegotiateAgreementDocument,
  SignAgreementDocument,
} from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { language, said } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { m } from '#paraglide/messages.js';
import { DayDialog } from '#ui/form/day-dialog.tsx';
import { ActButton } from '#ui/form/act-button.tsx';
import { AdoptionForm } from './adoption.form.tsx';

type Act = 'negotiate' | 'adopt' | 'sign' | 'activate';

/** The next step of an agreement, from each state that has one which stands already. */
const nextActs: Partial<Record<AgreementState, Act>> = {
  DRAFT: 'negotiate',
  NEGOTIATED: 'adopt',
  ADOPTED: 'sign',
  SIGNED: 'activate',
};
const permissions: Record<Act, Permission> = {
  negotiate: 'agreement.negotiate',
  adopt: 'agreement.adopt',
  sign: 'agreement.sign',
  activate: 'agreement.activate',
};

/** What this person can do for the agreement to go on. */
export function AgreementActs({ from }: { from: FragmentType<AgreementActsFragment> }) {
  const { data: agreement } = useSuspenseFragment({ fragment: AgreementActsFragmentDoc, from });
  const actor = useActor();
  const act = nextActs[agreement.state];
  if (!act || !can(actor, permissions[act], { territoryCode: agreement.territory.code })) return null;
  if (act === 'negotiate') return <Negotiate agreement={agreement} />;
  if (act === 'activate') return <Activate agreement={agreement} />;
  return <WithForm act={act} agreement={agreement} />;
}

type Props = { agreement: AgreementActsFragment };

function Negotiate({ agreement }: Props) {
  const { act, loading, failure } = useAct(NegotiateAgreementDocument);
  const reasons = negotiationRefusals(agreement).map((code) => sentenceOf(code, {}, language()));
  const negotiate = () =>
    act((idempotencyKey) => ({ input: { idempotencyKey, id: agreement.id, expectedVersion: agreement.version } }));
  return (
    <ActButton reasons={reasons} loading={loading} failure={failure?.sentence} onAct={() => void negotiate()}>
      {said(agreementActionLabels.negotiate)}
    </ActButton>
  );
}

function Activate({ agreement }: Props) {
  const { act, loading, failure } = useAct(ActivateAgreementDocument);
  const reasons = activationRefusals(agreement, dayOf(new Date())).map((code) => sentenceOf(code, {}, language()));
  const activate = () =>
    act((idempotencyKey) => ({ input: { idempotencyKey, id: agreement.id, expectedVersion: agreement.version } }));
  return (
    <ActButton reasons={reasons} loading={loading} failure={failure?.sentence} onAct={() => void activate()}>
      {said(agreementActionLabels.activate)}
    </ActButton>
  );
}

function WithForm({ act, agreement }: Props & { act: 'adopt' | 'sign' }) {
  const [opened, setOpened] = useState(false);
  const Form = act === 'adopt' ? AdoptionForm : SigningForm;
  return (
    <>
      <Button onClick={() => setOpened(true)}>{said(agreementActionLabels[act])}</Button>
      {opened ? <Form agreement={agreement} onClose={() => setOpened(false)} /> : null}
    </>
  );
}

function SigningForm({ agreement, onClose }: Props & { onClose: () => void }) {
  const { act, loading, failure } = useAct(SignAgreementDocument);
  const sign = async (signedOn: string) => {
    const input = { id: agreement.id, expectedVersion: agreement.version, signedOn };
    if (!(await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))) return;
    announceDone(m.act_recorded());
    onClose();
  };
  return (
    <DayDialog
      title={said(agreementActionLabels.sign)}
      label={m.agreement_signed_on()}
      submit={m.save()}
      loading={loading}
      failure={failure?.sentence}
      earliest={agreement.adoptedOn ?? undefined}
      latest={dayOf(new Date())}
      onDay={(day) => void sign(day)}
      onClose={onClose}
    />
  );
}
