import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { dataSharingClauseLabels } from '@wasl/domain/agreement';
import { type AgreementTermsFragment, AgreementTermsFragmentDoc } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { DefinitionList } from '#ui/layout/definition-list.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Code } from '#ui/words/code.tsx';
import { Day } from '#ui/words/day.tsx';
import { Percent } from '#ui/words/percent.tsx';

/** What was agreed: under which programme, for how long, within which limits. */
export function AgreementTerms({ from }: { from: FragmentType<AgreementTermsFragment> }) {
  const { data } = useSuspenseFragment({ fragment: AgreementTermsFragmentDoc, from });
  return (
    <Panel title={m.agreement_terms()}>
      <DefinitionList
        columns={2}
        items={[
          { term: m.programme(), value: said(data.programme.names) },
          { term: m.agreement_ceiling(), value: <Amount of={data.ceilingPerProject} /> },
          { term: m.agreement_starts(), value: <Day of={data.startsOn} /> },
          { term: m.agreement_ends(), value: <Day of={data.endsOn} /> },
          { term: m.agreement_adopted_on(), value: data.adoptedOn ? <Day of={data.adoptedOn} /> : null },
          { term: m.minutes_reference(), value: data.adoptionReference ? <Code>{data.adoptionReference}</Code> : null },
          { term: m.agreement_signed_on(), value: data.signedOn ? <Day of={data.signedOn} /> : null },
          { term: m.agreement_own_contribution(), value: <Percent of={data.ownContributionBps / 10_000} /> },
          { term: m.agreement_justification(), value: <Percent of={data.trancheJustificationBps / 10_000} /> },
          { term: m.agreement_data_sharing(), value: said(dataSharingClauseLabels[data.dataSharingClause]) },
        ]}
      />
    </Panel>
  );
}
