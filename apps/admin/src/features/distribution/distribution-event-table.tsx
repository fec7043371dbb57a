import { eventStateLabels } from '@wasl/domain/distribution';
import { formatNumber } from '@wasl/domain/language';
import type { ReactNode } from 'react';
import type { EventRowFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { eventTones } from '#lib/tones.ts';
import { m } from '#paraglide/messages.js';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { Code } from '#ui/words/code.tsx';
import { Instant } from '#ui/words/day.tsx';
import { TextLink } from '#ui/words/text-link.tsx';

const columns = (): Column<EventRowFragment>[] => [
  {
    key: 'event',
    header: m.event(),
    card: 'name',
    cell: ({ id, place, number }) => (
      <TwoLines
        first={
          <TextLink to="/distribution/$id" params={{ id }}>
            <bdi>{said(place)}</bdi>
          </TextLink>
        }
        second={<Code>{number}</Code>}
      />
    ),
  },
  { key: 'territory', header: m.territory(), cell: ({ territory }) => said(territory.names) },
  { key: 'starts', header: m.event_starts(), cell: ({ startsAt }) => <Instant of={startsAt} /> },
  {
    key: 'progress',
    header: m.event_delivered(),
    align: 'end',
    cell: ({ deliveredCount, entryCount }) =>
      m.out_of({ part: formatNumber(deliveredCount), whole: formatNumber(entryCount) }),
  },
  {
    key: 'state',
    header: m.state(),
    card: 'state',
    cell: ({ state }) => <StateBadge tone={eventTones[state]}>{said(eventStateLabels[state])}</StateBadge>,
  },
];

type Props = { rows: readonly EventRowFragment[] | undefined; busy: boolean; empty: ReactNode };

export function DistributionEventTable({ rows, busy, empty }: Props) {
  return (
    <DataTable
      label={m.events_title()}
      columns={columns()}
      rows={rows}
      busy={busy}
      rowKey={({ id }) => id}
      empty={empty}
    />
  );
}
