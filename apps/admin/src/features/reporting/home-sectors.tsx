import { useQuery } from '@apollo/client/react';
import { formatNumber } from '@wasl/domain/language';
import { type FiguresSectorsFragment, SectorNamesDocument } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { RankedBars } from '#ui/figure/ranked-bars.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';

/** The sectors that the equipped projects work in. */
export function HomeSectors({ sectors }: { sectors: FiguresSectorsFragment['sectors'] }) {
  const { data } = useQuery(SectorNamesDocument);
  const names = new Map(data?.sectors.nodes.map((sector) => [sector.code, said(sector.names)]));
  const ranked = [...sectors].sort((a, b) => b.count - a.count);
  return (
    <Panel title={m.home_sectors()} note={m.home_sectors_note()}>
      {ranked.length === 0 ? (
        <EmptyState small>{m.home_sectors_empty()}</EmptyState>
      ) : (
        <RankedBars
          label={m.home_sectors()}
          items={ranked.map(({ sector, count }) => ({
            key: sector,
            label: names.get(sector) ?? m.loading(),
            count,
            said: formatNumber(count),
          }))}
        />
      )}
    </Panel>
  );
}
