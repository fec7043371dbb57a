import type { FollowUpFileFragment } from '#gql/console/graphql.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { Amount } from '#ui/words/amount.tsx';
import classes from './follow-up.module.css';

/** What a month leaves, visit by visit, against what it takes to stand on one's own. */
export function FollowUpIncome({ plan }: { plan: FollowUpFileFragment }) {
  const done = plan.visits.nodes.filter(({ state }) => state === 'DONE');
  const most = Math.max(plan.autonomyIncome, ...done.map(({ monthlyIncome }) => monthlyIncome ?? 0));
  return (
    <Panel
      title={m.follow_up_income()}
      note={
        <>
          {m.follow_up_income_note()} <Amount of={plan.autonomyIncome} />
        </>
      }
    >
      {done.length === 0 ? (
        <EmptyState small>{m.follow_up_income_empty()}</EmptyState>
      ) : (
        <ol className={classes.months} aria-label={m.follow_up_income()}>
          {done.map(({ id, month, monthlyIncome }) => (
            <li key={id}>
              <p>
                <span>{m.visit_month({ said: String(month) })}</span>
                <b>{monthlyIncome === null ? m.income_unknown() : <Amount of={monthlyIncome} />}</b>
              </p>
              <div aria-hidden="true">
                <i
                  data-low={(monthlyIncome ?? 0) < plan.autonomyIncome}
                  style={{ inlineSize: `${(Math.max(0, monthlyIncome ?? 0) / most) * 100}%` }}
                />
                <s style={{ insetInlineStart: `${(plan.autonomyIncome / most) * 100}%` }} />
              </div>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
