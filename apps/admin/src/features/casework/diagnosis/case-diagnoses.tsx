import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { diagnosisKindLabels, diagnosisStateLabels } from '@wasl/domain/diagnosis';
import { type CaseDiagnosesFragment, CaseDiagnosesFragmentDoc } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { diagnosisTones } from '#lib/tones.ts';
import { m } from '#paraglide/messages.js';
import { DefinitionList } from '#ui/layout/definition-list.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Day } from '#ui/words/day.tsx';
import { placeOf } from '#lib/place.ts';
import { DiagnosisActs } from './diagnosis-acts.tsx';
import classes from './case-diagnoses.module.css';
import { CaseSkills } from './case-skills.tsx';

export type Diagnosis = CaseDiagnosesFragment['diagnoses']['nodes'][number];

/** What the person can do, how it is known, and who vouches for it. */
export function CaseDiagnoses({ from }: { from: FragmentType<CaseDiagnosesFragment> }) {
  const { data } = useSuspenseFragment({ fragment: CaseDiagnosesFragmentDoc, fragmentName: 'CaseDiagnoses', from });
  const diagnoses = data.diagnoses.nodes;
  return (
    <Panel title={m.diagnosis()}>
      {diagnoses.length === 0 ? <EmptyState small>{m.diagnosis_empty()}</EmptyState> : null}
      <ol className={classes.diagnoses}>
        {diagnoses.map((diagnosis) => (
          <li key={diagnosis.id}>
            <DiagnosisFacts diagnosis={diagnosis} />
            <DiagnosisActs diagnosis={diagnosis} place={placeOf(data)} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function DiagnosisFacts({ diagnosis }: { diagnosis: Diagnosis }) {
  const { kind, state, author, validatedBy, validatedOn, baselineMonthlyIncome } = diagnosis;
  return (
    <>
      <div className={classes.head}>
        <b>{said(diagnosisKindLabels[kind])}</b>
        <StateBadge tone={diagnosisTones[state]}>{said(diagnosisStateLabels[state])}</StateBadge>
      </div>
      <CaseSkills skills={diagnosis.skills.nodes} />
      <DefinitionList
        columns={2}
        items={[
          { term: m.diagnosis_author(), value: <bdi>{said(author.displayName)}</bdi> },
          { term: m.diagnosis_validated_by(), value: validatedBy ? <bdi>{said(validatedBy.displayName)}</bdi> : null },
          { term: m.diagnosis_validated_on(), value: validatedOn ? <Day of={validatedOn} /> : null },
          {
            term: m.diagnosis_income(),
            value: baselineMonthlyIncome === null ? null : <Amount of={baselineMonthlyIncome} />,
          },
        ]}
      />
    </>
  );
}
