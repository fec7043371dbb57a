import { visitStateLabels } from '@wasl/domain/follow-up';
import type { FollowUpFileFragment, VisitFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { visitTones } from '#lib/tones.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { Day } from '#ui/words/day.tsx';
import { expectedOn, isLate, nextVisit } from '../visit-order.ts';
import { VisitActs } from './visit-acts.tsx';
import { VisitFindings } from './visit-findings.tsx';
import classes from './visit-list.module.css';

/** The visits of two years in their order: what was seen, which one is next, what can be done about it. */
export function VisitList({ plan }: { plan: FollowUpFileFragment }) {
  const next = nextVisit(plan.visits.nodes);
  return (
    <Panel title={m.visits()} note={m.visits_note()}>
      <ol className={classes.visits}>
        {plan.visits.nodes.map((visit) => (
          <li key={visit.id} aria-current={visit === next ? 'step' : undefined}>
            <VisitHead visit={visit} />
            <VisitFindings visit={visit} />
            {visit === next ? <VisitActs plan={plan} visit={visit} /> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function VisitHead({ visit }: { visit: VisitFileFragment }) {
  const isOverdue = visit.state !== 'DONE' && visit.state !== 'CANCELLED' && isLate(visit);
  return (
    <div className={classes.head}>
      <div>
        <h3>{m.visit_month({ said: String(visit.month) })}</h3>
        <p>
          <Day of={visit.doneOn ?? expectedOn(visit)} />
          {visit.state === 'SCHEDULED' ? (
            <>
              {' · '}
              {m.visit_window()} <Day of={visit.windowFrom} /> – <Day of={visit.windowTo} />
            </>
          ) : null}
        </p>
      </div>
      <StateBadge tone={isOverdue ? 'trouble' : visitTones[visit.state]}>
        {isOverdue ? m.visit_late() : said(visitStateLabels[visit.state])}
      </StateBadge>
    </div>
  );
}
