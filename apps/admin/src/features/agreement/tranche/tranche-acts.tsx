import { can, type Permission } from '@wasl/domain/access';
import {
  type AgreementRefusal,
  justifiableAmountOf,
  justificationRefusals,
  releaseRefusals,
  requestRefusals,
  trancheActionLabels,
  type TrancheState,
} from '@wasl/domain/agreement';
import { dayOf } from '@wasl/domain/kernel';
import { sentenceOf } from '@wasl/domain/refusals';
import { useState } from 'react';
import { useActor } from '#access/actor.tsx';
import {
  type AgreementTranchesFragment,
  JustifyTrancheDocument,
  ReleaseTrancheDocument,
  RequestTrancheDocument,
} from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { keyOf } from '#lib/ids.ts';
import { language, said } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { m } from '#paraglide/messages.js';
import { ActButton } from '#ui/form/act-button.tsx';
import { DayDialog } from '#ui/form/day-dialog.tsx';

type Tranche = AgreementTranchesFragment['tranches']['nodes'][number];
type Props = { agreement: AgreementTranchesFragment; tranche: Tranche; previous: Tranche | null };
type Act = 'request' | 'release' | 'justify';

/** The next step of a tranche that somebody takes; using it and closing it follow from other acts. */
const nextActs: Partial<Record<TrancheState, Act>> = { PLANNED: 'request', REQUESTED: 'release', IN_USE: 'justify' };
const permissions: Record<Act, Permission> = {
  request: 'tranche.request',
  release: 'tranche.release',
  justify: 'tranche.justify',
};

/** What this person can do for the money of a tranche to move. */
export function TrancheActs(props: Props) {
  const actor = useActor();
  const act = nextActs[props.tranche.state];
  if (!act || !can(actor, permissions[act], { territoryCode: props.agreement.territory.code })) return null;
  if (act === 'release') return <Release {...props} />;
  return act === 'request' ? <Request {...props} /> : <Justify {...props} />;
}

function Request({ agreement, tranche }: Props) {
  const { act, loading, failure } = useAct(RequestTrancheDocument);
  const reasons = sentencesOf(requestRefusals({ state: tranche.state, agreement }), tranche, agreement);
  const request = () => act((idempotencyKey) => ({ input: { idempotencyKey, ...versionOf(tranche) } }));
  return (
    <ActButton reasons={reasons} loading={loading} failure={failure?.sentence} onAct={() => void request()}>
      {said(trancheActionLabels.request)}
    </ActButton>
  );
}

function Justify({ agreement, tranche }: Props) {
  const { act, loading, failure } = useAct(JustifyTrancheDocument);
  const refusals = justificationRefusals({ ...tranche, agreement }, agreement.trancheJustificationBps);
  const justify = () => act((idempotencyKey) => ({ input: { idempotencyKey, ...versionOf(tranche) } }));
  return (
    <ActButton
      reasons={sentencesOf(refusals, tranche, agreement)}
      loading={loading}
      failure={failure?.sentence}
      onAct={() => void justify()}
    >
      {said(trancheActionLabels.justify)}
    </ActButton>
  );
}

function Release({ agreement, tranche, previous }: Props) {
  const [opened, setOpened] = useState(false);
  const actor = useActor();
  const { requestedBy: requester } = tranche;
  const { act, loading, failure } = useAct(ReleaseTrancheDocument);
  const today = dayOf(new Date());
  const { trancheJustificationBps } = agreement;
  const refusals = releaseRefusals(
    { state: tranche.state, requestedBy: requester && { id: keyOf(requester.id) }, agreement },
    { byId: actor.id, releasedOn: today, today, previous, trancheJustificationBps },
  );
  const release = async (releasedOn: string) => {
    if (!(await act((idempotencyKey) => ({ input: { idempotencyKey, ...versionOf(tranche), releasedOn } })))) return;
    announceDone(m.act_recorded());
    setOpened(false);
  };
  return (
    <>
      <ActButton reasons={sentencesOf(refusals, tranche, agreement)} loading={loading} onAct={() => setOpened(true)}>
        {said(trancheActionLabels.release)}
      </ActButton>
      {opened ? (
        <DayDialog
          title={said(trancheActionLabels.release)}
          label={m.tranche_released_on()}
          submit={m.save()}
          loading={loading}
          failure={failure?.sentence}
          latest={today}
          onDay={(day) => void release(day)}
          onClose={() => setOpened(false)}
        />
      ) : null}
    </>
  );
}

function versionOf({ id, version }: Tranche) {
  return { id, expectedVersion: version };
}

function sentencesOf(refusals: readonly AgreementRefusal[], tranche: Tranche, agreement: AgreementTranchesFragment) {
  const required = justifiableAmountOf(tranche.amount, agreement.trancheJustificationBps);
  return refusals.map((code) => sentenceOf(code, { delivered: tranche.delivered, required }, language()));
}
