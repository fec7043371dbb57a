import { activityStateLabels, exemptionReasonLabels, missReasonLabels, visitModeLabels } from '@wasl/domain/follow-up';
import { formatNumber } from '@wasl/domain/language';
import type { VisitFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { DefinitionList } from '#ui/layout/definition-list.tsx';
import { Amount } from '#ui/words/amount.tsx';
import classes from './visit-list.module.css';

/** What a visit saw, or why there was none. What nobody knows is said to be unknown, never shown as nothing. */
export function VisitFindings({ visit }: { visit: VisitFileFragment }) {
  if (visit.exemption) return <p className={classes.words}>{said(exemptionReasonLabels[visit.exemption])}</p>;
  if (visit.state !== 'DONE') {
    return visit.missReason ? <p className={classes.words}>{said(missReasonLabels[visit.missReason])}</p> : null;
  }
  const { activityState, mode, monthlySales, monthlyCosts, monthlyIncome } = visit;
  return (
    <>
      <DefinitionList
        columns={3}
        items={[
          { term: m.visit_activity(), value: activityState && said(activityStateLabels[activityState]) },
          { term: m.visit_mode(), value: mode && said(visitModeLabels[mode]) },
          { term: m.visit_by(), value: visit.doneBy && <bdi>{said(visit.doneBy.displayName)}</bdi> },
          { term: m.visit_sales(), value: monthlySales === null ? null : <Amount of={monthlySales} /> },
          { term: m.visit_costs(), value: monthlyCosts === null ? null : <Amount of={monthlyCosts} /> },
          { term: m.visit_income(), value: monthlyIncome === null ? null : <Amount of={monthlyIncome} /> },
          { term: m.visit_jobs(), value: jobsOf(visit) },
          { term: m.visit_equipment(), value: equipmentOf(visit) },
        ]}
      />
      {visit.note ? <p className={classes.words}>{visit.note}</p> : null}
    </>
  );
}

function jobsOf({ jobsFamily, jobsFullTime, jobsPartTime }: VisitFileFragment): string | null {
  if (jobsFamily === null || jobsFullTime === null || jobsPartTime === null) return null;
  return m.visit_jobs_said({
    family: formatNumber(jobsFamily),
    full: formatNumber(jobsFullTime),
    part: formatNumber(jobsPartTime),
  });
}

function equipmentOf({ assetChecks: { nodes } }: VisitFileFragment): string | null {
  if (nodes.length === 0) return null;
  return m.visit_equipment_said({
    present: formatNumber(nodes.filter(({ isPresent }) => isPresent).length),
    checked: formatNumber(nodes.length),
  });
}
