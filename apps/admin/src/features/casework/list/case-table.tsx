import { caseRoadLabels, caseStateLabels } from '@wasl/domain/casework';
import type { ReactNode } from 'react';
import type { CaseRowFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { caseTones } from '#lib/tones.ts';
import { m } from '#paraglide/messages.js';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { Code } from '#ui/words/code.tsx';
import { Day } from '#ui/words/day.tsx';
import { TextLink } from '#ui/words/text-link.tsx';
import { PersonName } from '../person-name.tsx';

const columns = (): Column<CaseRowFragment>[] => [
  {
    key: 'beneficiary',
    header: m.beneficiary(),
    card: 'name',
    cell: ({ id, person }) => (
      <TwoLines
        first={
          <TextLink to="/cases/$id" params={{ id }}>
            <PersonName person={person} />
          </TextLink>
        }
        second={<Code>{person.publicCode}</Code>}
      />
    ),
  },
  { key: 'number', header: m.case_number(), cell: ({ number }) => <Code>{number}</Code> },
  { key: 'territory', header: m.territory(), cell: ({ territory }) => said(territory.names) },
  { key: 'road', header: m.case_road(), cell: ({ road }) => (road ? said(caseRoadLabels[road]) : m.fact_unknown()) },
  {
    key: 'officer',
    header: m.case_officer(),
    cell: ({ officer }) => (officer ? <bdi>{said(officer.displayName)}</bdi> : m.fact_unknown()),
  },
  { key: 'opened', header: m.case_opened(), cell: ({ openedOn }) => <Day of={openedOn} /> },
  {
    key: 'state',
    header: m.state(),
    card: 'state',
    cell: ({ state }) => <StateBadge tone={caseTones[state]}>{said(caseStateLabels[state])}</StateBadge>,
  },
];

type Props = { rows: readonly CaseRowFragment[] | undefined; busy: boolean; empty: ReactNode };

export function CaseTable({ rows, busy, empty }: Props) {
  return (
    <DataTable
      label={m.cases_title()}
      columns={columns()}
      rows={rows}
      busy={busy}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}
