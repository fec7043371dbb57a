import { obstacleLabels } from '@wasl/domain/follow-up';
import type { FollowUpFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { DefinitionList } from '#ui/layout/definition-list.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { Day } from '#ui/words/day.tsx';
import classes from './follow-up.module.css';
import { RiskBadge, riskWords } from './risk-badge.tsx';

/** The level of risk with its reasons, and what stands in the way today. A level alone would be a verdict. */
export function FollowUpRisk({ plan }: { plan: FollowUpFileFragment }) {
  const reasons = riskWords(plan.riskReasons);
  const open = plan.obstacles.nodes.filter(({ resolvedOn }) => resolvedOn === null);
  return (
    <Panel title={m.risk()} note={m.risk_note()} action={<RiskBadge level={plan.riskLevel} />}>
      {reasons.length === 0 ? <p>{m.risk_no_reason()}</p> : null}
      <ul className={classes.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {open.length > 0 ? (
        <DefinitionList
          items={open.map(({ kind, namedOn }) => ({
            term: said(obstacleLabels[kind]),
            value: (
              <>
                {m.obstacle_since()} <Day of={namedOn} />
              </>
            ),
          }))}
        />
      ) : null}
    </Panel>
  );
}
