import { formatNumber } from '@wasl/domain/language';
import { feasibilityVerdictLabels } from '@wasl/domain/micro-project';
import type { MicroProjectFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { DefinitionList } from '#ui/layout/definition-list.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Day } from '#ui/words/day.tsx';

/** What the study expects of the activity: sales, costs, income, and when it carries itself. */
export function MicroProjectFeasibility({ study }: { study: MicroProjectFileFragment['feasibility'] }) {
  if (!study) return <Panel title={m.feasibility()}>{m.feasibility_empty()}</Panel>;
  return (
    <Panel title={m.feasibility()} note={<bdi>{study.demand}</bdi>}>
      <DefinitionList
        columns={2}
        items={[
          { term: m.feasibility_verdict(), value: said(feasibilityVerdictLabels[study.verdict]) },
          { term: m.feasibility_studied_on(), value: <Day of={study.studiedOn} /> },
          { term: m.feasibility_sales(), value: <Amount of={study.monthlySales} /> },
          { term: m.feasibility_costs(), value: <Amount of={study.monthlyCosts} /> },
          { term: m.feasibility_income(), value: <Amount of={study.expectedMonthlyIncome} /> },
          {
            term: m.feasibility_break_even(),
            value: study.breakEvenMonth === null ? null : formatNumber(study.breakEvenMonth),
          },
        ]}
      />
    </Panel>
  );
}
