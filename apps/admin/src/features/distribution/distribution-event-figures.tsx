import { Space } from '@mantine/core';
import { formatNumber } from '@wasl/domain/language';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { RankedBars } from '#ui/figure/ranked-bars.tsx';
import { DefinitionList } from '#ui/layout/definition-list.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Code } from '#ui/words/code.tsx';
import { Instant } from '#ui/words/day.tsx';
import type { EventFile } from './use-event.ts';

/** The frozen figures: what the papers print, what the press may quote. None before the reconciliation. */
export function DistributionEventFigures({ event }: { event: EventFile }) {
  const { figures } = event;
  if (!figures) return <Panel title={m.event_figures()}>{m.event_figures_waiting()}</Panel>;
  return (
    <Panel
      title={m.event_figures()}
      note={
        <>
          {m.event_frozen_at()} <Instant of={figures.frozenAt} />
        </>
      }
    >
      <DefinitionList
        columns={2}
        items={[
          { term: m.event_beneficiaries(), value: formatNumber(figures.beneficiaries) },
          { term: m.event_amount(), value: <Amount of={figures.amount} /> },
          { term: m.event_projects(), value: formatNumber(figures.projects) },
          { term: m.fingerprint(), value: <Code>{figures.fingerprint.slice(0, 16)}</Code> },
        ]}
      />
      <Space h="md" />
      <RankedBars label={m.event_sectors()} items={sectorsOf(event)} />
    </Panel>
  );
}

function sectorsOf({ figures, entries }: EventFile) {
  const names = new Map(entries.nodes.map(({ microProject: { sector } }) => [sector.code, said(sector.names)]));
  return (figures?.sectors ?? []).map(({ sector, count }) => ({
    key: sector,
    label: names.get(sector) ?? sector,
    count,
    said: formatNumber(count),
  }));
}
