import { formatNumber } from '@wasl/domain/language';
import { assetStateLabels } from '@wasl/domain/procurement';
import type { MicroProjectFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { assetTones } from '#lib/tones.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { type Column, DataTable } from '#ui/list/data-table.tsx';
import { TwoLines } from '#ui/list/two-lines.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Code } from '#ui/words/code.tsx';

type Asset = MicroProjectFileFragment['assets']['nodes'][number];

const columns = (): Column<Asset>[] => [
  {
    key: 'asset',
    header: m.asset(),
    card: 'name',
    cell: ({ item, tag }) => <TwoLines first={said(item.names)} second={<Code>{tag}</Code>} />,
  },
  { key: 'quantity', header: m.quantity(), align: 'end', cell: ({ quantity }) => formatNumber(quantity) },
  { key: 'cost', header: m.asset_cost(), align: 'end', cell: ({ cost }) => <Amount of={cost} /> },
  {
    key: 'state',
    header: m.state(),
    card: 'state',
    cell: ({ state }) => <StateBadge tone={assetTones[state]}>{said(assetStateLabels[state])}</StateBadge>,
  },
];

/** What was bought for the project, piece by piece, each by its tag. */
export function MicroProjectAssets({ project }: { project: MicroProjectFileFragment }) {
  return (
    <Panel title={m.project_assets()} flush>
      <DataTable
        label={m.project_assets()}
        columns={columns()}
        rows={project.assets.nodes}
        rowKey={({ id }) => id}
        empty={<EmptyState small>{m.project_assets_empty()}</EmptyState>}
      />
    </Panel>
  );
}
