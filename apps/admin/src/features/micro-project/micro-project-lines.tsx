import { centimes } from '@wasl/domain/kernel';
import { formatNumber } from '@wasl/domain/language';
import type { MicroProjectFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Code } from '#ui/words/code.tsx';

type Line = MicroProjectFileFragment['lines']['nodes'][number];

const columns = (): Column<Line>[] => [
  {
    key: 'item',
    header: m.item(),
    card: 'name',
    cell: ({ item }) => (
      <TwoLines
        first={said(item.names)}
        second={
          <>
            <Code>{item.code}</Code>
            {item.verified ? null : ` · ${m.price_estimate()}`}
          </>
        }
      />
    ),
  },
  { key: 'quantity', header: m.quantity(), align: 'end', cell: ({ quantity }) => formatNumber(quantity) },
  { key: 'price', header: m.unit_price(), align: 'end', cell: ({ unitPrice }) => <Amount of={unitPrice} /> },
  {
    key: 'amount',
    header: m.amount(),
    align: 'end',
    cell: ({ quantity, unitPrice }) => <Amount of={centimes(quantity * unitPrice)} />,
  },
];

/** The budget of the project, line by line. */
export function MicroProjectLines({ project }: { project: MicroProjectFileFragment }) {
  return (
    <Panel title={m.project_lines()} note={<Amount of={project.requested} />} flush>
      <DataTable
        label={m.project_lines()}
        columns={columns()}
        rows={project.lines.nodes}
        rowKey={({ item }) => item.id}
        empty={<EmptyState small>{m.project_lines_empty()}</EmptyState>}
      />
    </Panel>
  );
}
