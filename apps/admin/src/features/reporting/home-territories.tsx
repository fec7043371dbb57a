import { formatMoney, formatNumber } from '@wasl/domain/language';
import type { FiguresTerritoriesFragment } from '#gql/console/graphql.ts';
import { language, said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { RankedBars } from '#ui/figure/ranked-bars.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';

/** Beneficiaries by province, the most first, with what reached them. */
export function HomeTerritories({ territories }: { territories: FiguresTerritoriesFragment['territories'] }) {
  const ranked = [...territories].sort((a, b) => b.beneficiaries - a.beneficiaries);
  return (
    <Panel title={m.home_territories()} note={m.home_territories_note()}>
      {ranked.length === 0 ? (
        <EmptyState small>{m.home_territories_empty()}</EmptyState>
      ) : (
        <RankedBars
          label={m.home_territories()}
          items={ranked.map(({ territory, names, beneficiaries, amount }) => ({
            key: territory,
            label: said(names),
            count: beneficiaries,
            said: `${formatNumber(beneficiaries)} · ${formatMoney(amount, language())}`,
          }))}
        />
      )}
    </Panel>
  );
}
