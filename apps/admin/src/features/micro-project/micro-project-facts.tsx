import { formatNumber } from '@wasl/domain/language';
import { legalFormLabels, premisesLabels } from '@wasl/domain/micro-project';
import type { MicroProjectFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { holderOf } from '#lib/words/person-name.ts';
import { m } from '#paraglide/messages.js';
import { DefinitionList } from '#ui/layout/definition-list.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Day } from '#ui/words/day.tsx';
import { TextLink } from '#ui/words/text-link.tsx';

/** Whose project it is, under which agreement, from where and in which form. */
export function MicroProjectFacts({ project }: { project: MicroProjectFileFragment }) {
  const { agreement, tranche, granted } = project;
  return (
    <Panel title={m.project_facts()}>
      <DefinitionList
        columns={2}
        items={[
          { term: project.case ? m.beneficiary() : m.person_code(), value: <Holder project={project} /> },
          {
            term: m.agreement(),
            value: (
              <TextLink to="/agreements/$id" params={{ id: agreement.id }}>
                {said(agreement.titles)}
              </TextLink>
            ),
          },
          { term: m.project_tranche(), value: m.tranche_number({ said: formatNumber(tranche.sequence) }) },
          { term: m.project_kit(), value: project.kit ? said(project.kit.names) : null },
          { term: m.project_requested(), value: <Amount of={project.requested} /> },
          { term: m.project_granted(), value: granted === null ? null : <Amount of={granted} /> },
          { term: m.project_premises(), value: said(premisesLabels[project.premises]) },
          { term: m.project_legal_form(), value: said(legalFormLabels[project.legalForm]) },
          { term: m.project_submitted_on(), value: project.submittedOn ? <Day of={project.submittedOn} /> : null },
          {
            term: m.project_commitment_signed_on(),
            value: project.commitmentSignedOn ? <Day of={project.commitmentSignedOn} /> : null,
          },
        ]}
      />
    </Panel>
  );
}

/** The name leads to the case for those who may read cases; a committee sees the code alone. */
function Holder({ project }: { project: MicroProjectFileFragment }) {
  const { case: caseFile } = project;
  const name = <bdi>{holderOf(project)}</bdi>;
  if (!caseFile) return name;
  return (
    <TextLink to="/cases/$id" params={{ id: caseFile.id }}>
      {name}
    </TextLink>
  );
}
