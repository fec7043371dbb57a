import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { formatNumber, formatPercent } from '@wasl/domain/language';
import { type AgreementEnvelopeFragment, AgreementEnvelopeFragmentDoc } from '#gql/console/graphql.ts';
import { m } from '#paraglide/messages.js';
import { EnvelopeBar } from '#ui/figure/envelope-bar.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { Tile, Tiles } from '#ui/layout/tile.tsx';
import { Amount } from '#ui/words/amount.tsx';

/** What the envelope holds, what is promised and what is delivered. */
export function AgreementEnvelope({ from }: { from: FragmentType<AgreementEnvelopeFragment> }) {
  const { data } = useSuspenseFragment({ fragment: AgreementEnvelopeFragmentDoc, from });
  const { envelope, committed, delivered, plannedProjects, microProjects } = data;
  const part = (amount: number) => (envelope === 0 ? 0 : amount / envelope);
  return (
    <>
      <Tiles label={m.agreement_figures()}>
        <Tile label={m.agreement_envelope()} long value={<Amount of={envelope} />} />
        <Tile
          label={m.agreement_committed()}
          long
          value={<Amount of={committed} />}
          note={m.part_of_envelope({ part: formatPercent(part(committed)) })}
          part={part(committed)}
        />
        <Tile
          label={m.agreement_delivered()}
          long
          value={<Amount of={delivered} />}
          note={m.part_of_envelope({ part: formatPercent(part(delivered)) })}
          part={part(delivered)}
        />
        <Tile
          label={m.agreement_projects()}
          value={formatNumber(microProjects.totalCount)}
          note={m.agreement_planned_projects({ said: formatNumber(plannedProjects) })}
          part={plannedProjects === 0 ? 0 : microProjects.totalCount / plannedProjects}
        />
      </Tiles>
      <Panel title={m.agreement_envelope_panel()}>
        <EnvelopeBar label={m.agreement_envelope()} whole={envelope} committed={committed} delivered={delivered} />
      </Panel>
    </>
  );
}
