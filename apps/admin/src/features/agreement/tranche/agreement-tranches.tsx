import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { trancheStateLabels } from '@wasl/domain/agreement';
import { formatNumber } from '@wasl/domain/language';
import { type AgreementTranchesFragment, AgreementTranchesFragmentDoc } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { trancheTones } from '#lib/tones.ts';
import { m } from '#paraglide/messages.js';
import { EnvelopeBar } from '#ui/figure/envelope-bar.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { Day } from '#ui/words/day.tsx';
import { TrancheActs } from './tranche-acts.tsx';
import classes from './agreement-tranches.module.css';

/** The tranches of the envelope, each a smaller envelope. */
export function AgreementTranches({ from }: { from: FragmentType<AgreementTranchesFragment> }) {
  const { data } = useSuspenseFragment({ fragment: AgreementTranchesFragmentDoc, from });
  return (
    <Panel title={m.tranches()}>
      <ol className={classes.tranches}>
        {data.tranches.nodes.map((tranche, index) => (
          <li key={tranche.id}>
            <EnvelopeBar
              label={m.tranche_number({ said: formatNumber(tranche.sequence) })}
              whole={tranche.amount}
              committed={tranche.committed}
              delivered={tranche.delivered}
            />
            <div className={classes.facts}>
              <StateBadge tone={trancheTones[tranche.state]}>{said(trancheStateLabels[tranche.state])}</StateBadge>
              <span>
                {tranche.releasedOn ? m.tranche_released_on() : m.tranche_planned_on()}{' '}
                <Day of={tranche.releasedOn ?? tranche.plannedOn} />
              </span>
            </div>
            <TrancheActs agreement={data} tranche={tranche} previous={data.tranches.nodes[index - 1] ?? null} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
