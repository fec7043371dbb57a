import { followUpPlanStateLabels } from '@wasl/domain/follow-up';
import type { ReactNode } from 'react';
import type { FollowUpRowFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { listed } from '#lib/words/listed.ts';
import { holderOf } from '#lib/words/person-name.ts';
import { m } from '#paraglide/messages.js';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { TextLink } from '#ui/words/text-link.tsx';
import { NextVisit } from '../next-visit.tsx';
import { RiskBadge, riskWords } from '../risk-badge.tsx';

const columns = (): Column<FollowUpRowFragment>[] => [
  {
    key: 'project',
    header: m.micro_project(),
    card: 'name',
    cell: ({ id, microProject }) => (
      <TwoLines
        first={
          <TextLink to="/follow-up/$id" params={{ id }}>
            <bdi>{microProject.title}</bdi>
          </TextLink>
        }
        second={<bdi>{holderOf(microProject)}</bdi>}
      />
    ),
  },
  { key: 'territory', header: m.territory(), cell: ({ microProject }) => said(microProject.territory.names) },
  { key: 'next', header: m.visit_next(), cell: ({ visits }) => <NextVisit visits={visits.nodes} /> },
  {
    key: 'why',
    header: m.risk_why(),
    cell: ({ riskReasons }) => listed(riskWords(riskReasons)) || m.risk_no_reason(),
  },
  {
    key: 'risk',
    header: m.risk(),
    card: 'state',
    cell: ({ state, riskLevel }) =>
      state === 'ACTIVE' ? <RiskBadge level={riskLevel} /> : said(followUpPlanStateLabels[state]),
  },
];

type Props = { rows: readonly FollowUpRowFragment[] | undefined; busy: boolean; empty: ReactNode };

export function FollowUpTable({ rows, busy, empty }: Props) {
  return (
    <DataTable
      label={m.follow_up_title()}
      columns={columns()}
      rows={rows}
      busy={busy}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}
