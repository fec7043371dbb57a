import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { microProjectStateLabels } from '@wasl/domain/micro-project';
import { type CaseProjectsFragment, CaseProjectsFragmentDoc } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { microProjectTones } from '#lib/tones.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Code } from '#ui/words/code.tsx';
import { TextLink } from '#ui/words/text-link.tsx';

type Project = CaseProjectsFragment['microProjects']['nodes'][number];

const columns = (): Column<Project>[] => [
  {
    key: 'project',
    header: m.micro_project(),
    card: 'name',
    cell: ({ id, title, code }) => (
      <TwoLines
        first={
          <TextLink to="/micro-projects/$id" params={{ id }}>
            <bdi>{title}</bdi>
          </TextLink>
        }
        second={<Code>{code}</Code>}
      />
    ),
  },
  {
    key: 'amount',
    header: m.amount(),
    align: 'end',
    cell: ({ granted, requested }) => <Amount of={granted ?? requested} />,
  },
  {
    key: 'state',
    header: m.state(),
    card: 'state',
    cell: ({ state }) => (
      <StateBadge tone={microProjectTones[state]}>{said(microProjectStateLabels[state])}</StateBadge>
    ),
  },
];

/** The projects of the case. */
export function CaseProjects({ from }: { from: FragmentType<CaseProjectsFragment> }) {
  const { data } = useSuspenseFragment({ fragment: CaseProjectsFragmentDoc, from });
  return (
    <Panel title={m.case_projects()} flush>
      <DataTable
        label={m.case_projects()}
        columns={columns()}
        rows={data.microProjects.nodes}
        rowKey={({ id }) => id}
        empty={<EmptyState small>{m.case_projects_empty()}</EmptyState>}
      />
    </Panel>
  );
}
