import { microProjectStateLabels } from '@wasl/domain/micro-project';
import type { ReactNode } from 'react';
import type { MicroProjectRowFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { microProjectTones } from '#lib/tones.ts';
import { m } from '#paraglide/messages.js';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Code } from '#ui/words/code.tsx';
import { TextLink } from '#ui/words/text-link.tsx';

const columns = (): Column<MicroProjectRowFragment>[] => [
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
  { key: 'sector', header: m.sector(), cell: ({ sector }) => said(sector.names) },
  { key: 'territory', header: m.territory(), cell: ({ territory }) => said(territory.names) },
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

type Props = { rows: readonly MicroProjectRowFragment[] | undefined; busy: boolean; empty: ReactNode };

export function MicroProjectTable({ rows, busy, empty }: Props) {
  return (
    <DataTable
      label={m.micro_projects_title()}
      columns={columns()}
      rows={rows}
      busy={busy}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}
