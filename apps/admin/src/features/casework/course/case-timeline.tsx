import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { caseEventKindLabels } from '@wasl/domain/casework';
import { type CaseCourseFragment, CaseCourseFragmentDoc } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { Day } from '#ui/words/day.tsx';
import classes from './case-timeline.module.css';

/** Everything that happened in a case, the latest first, in one line of time. */
export function CaseTimeline({ from }: { from: FragmentType<CaseCourseFragment> }) {
  const { data } = useSuspenseFragment({ fragment: CaseCourseFragmentDoc, fragmentName: 'CaseCourse', from });
  const events = data.timeline.nodes;
  return (
    <Panel title={m.case_timeline()}>
      {events.length === 0 ? <EmptyState small>{m.case_timeline_empty()}</EmptyState> : null}
      <ol className={classes.line}>
        {events.map(({ happenedOn, kind, reason, recordedAt, recordedBy }) => (
          <li key={`${recordedAt} ${kind}`}>
            <p>
              <b>{said(caseEventKindLabels[kind])}</b>
              <Day of={happenedOn} />
            </p>
            <p>
              <bdi>{said(recordedBy.displayName)}</bdi>
              {reason ? <> · {reason}</> : null}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
