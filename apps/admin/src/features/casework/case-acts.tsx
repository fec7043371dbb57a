import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { can, type Permission } from '@wasl/domain/access';
import {
  assessmentRefusals,
  caseActionLabels,
  type CaseRefusal,
  type CaseState,
  integrationRefusals,
} from '@wasl/domain/casework';
import { dayOf } from '@wasl/domain/kernel';
import { sentenceOf } from '@wasl/domain/refusals';
import { useState } from 'react';
import { useActor } from '#access/actor.tsx';
import {
  AssessCaseDocument,
  type CaseActsFragment,
  CaseActsFragmentDoc,
  IntegrateCaseDocument,
} from '#gql/console/graphql.ts';
import { announceDone } from '#lib/announce.tsx';
import { language, said } from '#lib/language.ts';
import { useAct } from '#lib/use-act.ts';
import { m } from '#paraglide/messages.js';
import { ActButton } from '#ui/form/act-button.tsx';
import { DayDialog } from '#ui/form/day-dialog.tsx';
import { placeOf } from '#lib/place.ts';

type Act = 'assess' | 'integrate';
type Props = { caseFile: CaseActsFragment };

/** The next step of a case that somebody takes on this page. */
const nextActs: Partial<Record<CaseState, Act>> = {
  IDENTIFIED: 'assess',
  ASSESSED: 'integrate',
  RELEASED: 'integrate',
};
const permissions: Record<Act, Permission> = { assess: 'case.assess', integrate: 'case.integrate' };

/** What this person can do for a case to go on. */
export function CaseActs({ from }: { from: FragmentType<CaseActsFragment> }) {
  const { data: caseFile } = useSuspenseFragment({ fragment: CaseActsFragmentDoc, fragmentName: 'CaseActs', from });
  const actor = useActor();
  const act = nextActs[caseFile.state];
  if (!act || !can(actor, permissions[act], placeOf(caseFile))) return null;
  return act === 'assess' ? <Assess caseFile={caseFile} /> : <Integrate caseFile={caseFile} />;
}

function Assess({ caseFile }: Props) {
  const { act, loading, failure } = useAct(AssessCaseDocument);
  const consents = caseFile.person.consents.nodes;
  const refusals = assessmentRefusals(caseFile, {
    hasConsent: consents.some(({ purpose, isGiven, withdrawnAt }) => {
      return purpose === 'ACCOMPANIMENT' && isGiven && withdrawnAt === null;
    }),
    hasValidatedDiagnosis: caseFile.diagnoses.nodes.some(({ state }) => state === 'VALIDATED'),
  });
  const assess = () => act((idempotencyKey) => ({ input: { idempotencyKey, ...versionOf(caseFile) } }));
  return (
    <ActButton
      reasons={sentencesOf(refusals)}
      loading={loading}
      failure={failure?.sentence}
      onAct={() => void assess()}
    >
      {said(caseActionLabels.assess)}
    </ActButton>
  );
}

function Integrate({ caseFile }: Props) {
  const [opened, setOpened] = useState(false);
  const { act, loading, failure } = useAct(IntegrateCaseDocument);
  const today = dayOf(new Date());
  const facts = { ...caseFile, hasCentre: caseFile.centre !== null, hasOfficer: caseFile.officer !== null };
  const refusals = integrationRefusals(facts, { firstMeetingOn: today, today });
  const integrate = async (firstMeetingOn: string) => {
    const input = { ...versionOf(caseFile), firstMeetingOn };
    if (!(await act((idempotencyKey) => ({ input: { ...input, idempotencyKey } })))) return;
    announceDone(m.act_recorded());
    setOpened(false);
  };
  return (
    <>
      <ActButton reasons={sentencesOf(refusals)} loading={loading} onAct={() => setOpened(true)}>
        {said(caseActionLabels.integrate)}
      </ActButton>
      {opened ? (
        <DayDialog
          title={said(caseActionLabels.integrate)}
          label={m.case_first_meeting()}
          submit={m.save()}
          loading={loading}
          failure={failure?.sentence}
          earliest={caseFile.openedOn}
          latest={today}
          onDay={(day) => void integrate(day)}
          onClose={() => setOpened(false)}
        />
      ) : null}
    </>
  );
}

function versionOf({ id, version }: CaseActsFragment) {
  return { id, expectedVersion: version };
}

function sentencesOf(refusals: readonly CaseRefusal[]): string[] {
  return refusals.map((code) => sentenceOf(code, {}, language()));
}
