import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { caseOriginLabels, caseRoadLabels } from '@wasl/domain/casework';
import { type CaseFollowingFragment, CaseFollowingFragmentDoc } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { DefinitionList } from '#ui/layout/definition-list.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { Day } from '#ui/words/day.tsx';

/** Where the case stands: who accompanies, from which centre, on which road. */
export function CaseFollowing({ from }: { from: FragmentType<CaseFollowingFragment> }) {
  const { data } = useSuspenseFragment({ fragment: CaseFollowingFragmentDoc, from });
  return (
    <Panel title={m.case_following()}>
      <DefinitionList
        columns={2}
        items={[
          { term: m.case_officer(), value: data.officer ? <bdi>{said(data.officer.displayName)}</bdi> : null },
          { term: m.case_centre(), value: data.centre ? said(data.centre.names) : null },
          { term: m.territory(), value: said(data.territory.names) },
          { term: m.case_road(), value: data.road ? said(caseRoadLabels[data.road]) : null },
          { term: m.case_origin(), value: said(caseOriginLabels[data.origin]) },
          { term: m.case_opened(), value: <Day of={data.openedOn} /> },
          ...(data.closedOn ? [{ term: m.case_closed(), value: <Day of={data.closedOn} /> }] : []),
        ]}
      />
    </Panel>
  );
}
