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
import { CaseSkills } from './case-skills.tsx';

export type Diagnosis = CaseDiagnosesFragment['diagnoses']['nodes'][number];

/** What the person can do, how it is known, and who vouches for it. */
export function CaseDiagnoses({ from }: { from: FragmentType<CaseDiagnosesFragment> }) {
  const { data } = useSuspenseFragment({ fragment: CaseDiagnosesFragmentDoc, from });
  const diagnoses = data.diagnoses.nodes;
  if (diagnoses.length === 0) {
    return (
      <Panel title={m.diagnosis()}>
        <EmptyState>{m.diagnosis_empty()}</EmptyState>
      </Panel>
    );
  }
  return diagnoses.map((diagnosis) => <DiagnosisPanel key={diagnosis.id} diagnosis={diagnosis} />);
}

function DiagnosisPanel({ diagnosis }: { diagnosis: Diagnosis }) {
  const { author, validatedBy, validatedOn, baselineMonthlyIncome } = diagnosis;
  return (
    <Panel
      title={m.diagnosis()}
      note={said(diagnosisKindLabels[diagnosis.kind])}
      action={
        <StateBadge tone={diagnosisTones[diagnosis.state]}>{said(diagnosisStateLabels[diagnosis.state])}</StateBadge>
      }
    >
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
    </Panel>
  );
}
