import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { contributionKindLabels, partyKindLabels } from '@wasl/domain/agreement';
import { type AgreementFundingFragment, AgreementFundingFragmentDoc } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Day } from '#ui/words/day.tsx';
import classes from './agreement-funding.module.css';

/** Who agreed, and who pays what. */
export function AgreementFunding({ from }: { from: FragmentType<AgreementFundingFragment> }) {
  const { data } = useSuspenseFragment({ fragment: AgreementFundingFragmentDoc, from });
  return (
    <>
      <Panel title={m.agreement_parties()}>
        <ul className={classes.lines}>
          {data.parties.nodes.map((party) => (
            <li key={party.kind + party.names.ar}>
              <div>
                <b>{said(party.names)}</b>
                <small>{said(partyKindLabels[party.kind])}</small>
              </div>
              {party.signedOn ? (
                <small>
                  {m.signed_on()} <Day of={party.signedOn} />
                </small>
              ) : null}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={m.agreement_contributions()}>
        <ul className={classes.lines}>
          {data.contributions.nodes.map((contribution) => (
            <li key={contribution.party.names.ar + contribution.kind + contribution.amount}>
              <div>
                <b>{said(contribution.party.names)}</b>
                <small>{said(contributionKindLabels[contribution.kind])}</small>
              </div>
              <Amount of={contribution.amount} />
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}
