import { agreementStateLabels } from '@wasl/domain/agreement';
import type { ReactNode } from 'react';
import type { AgreementRowFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { agreementTones } from '#lib/tones.ts';
import { m } from '#paraglide/messages.js';
import { PartBar } from '#ui/figure/part-bar.tsx';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Code } from '#ui/words/code.tsx';
import { Day } from '#ui/words/day.tsx';
import { TextLink } from '#ui/words/text-link.tsx';

const columns = (): Column<AgreementRowFragment>[] => [
  {
    key: 'agreement',
    header: m.agreement(),
    card: 'name',
    cell: ({ id, number, titles }) => (
      <TwoLines
        first={
          <TextLink to="/agreements/$id" params={{ id }}>
            {said(titles)}
          </TextLink>
        }
        second={<Code>{number}</Code>}
      />
    ),
  },
  { key: 'territory', header: m.territory(), cell: ({ territory }) => said(territory.names) },
  { key: 'ends', header: m.agreement_ends(), cell: ({ endsOn }) => <Day of={endsOn} /> },
  { key: 'envelope', header: m.agreement_envelope(), align: 'end', cell: ({ envelope }) => <Amount of={envelope} /> },
  {
    key: 'committed',
    header: m.agreement_committed_part(),
    cell: ({ envelope, committed }) => <PartBar part={envelope === 0 ? 0 : committed / envelope} />,
  },
  {
    key: 'state',
    header: m.state(),
    card: 'state',
    cell: ({ state }) => <StateBadge tone={agreementTones[state]}>{said(agreementStateLabels[state])}</StateBadge>,
  },
];

type Props = { rows: readonly AgreementRowFragment[] | undefined; busy: boolean; empty: ReactNode };

export function AgreementTable({ rows, busy, empty }: Props) {
  return (
    <DataTable
      label={m.agreements_title()}
      columns={columns()}
      rows={rows}
      busy={busy}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}
