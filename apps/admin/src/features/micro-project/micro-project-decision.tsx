import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconGavel } from '@tabler/icons-react';
import { decisionOutcomeLabels, rejectionReasonLabels } from '@wasl/domain/micro-project';
import type { MicroProjectFileFragment } from '#gql/console/graphql.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { type Definition, DefinitionList } from '#ui/layout/definition-list.tsx';
import { Panel } from '#ui/layout/panel.tsx';
import { RefusalNote } from '#ui/state/refusal-note.tsx';
import { Amount } from '#ui/words/amount.tsx';
import { Code } from '#ui/words/code.tsx';
import { Day, Instant } from '#ui/words/day.tsx';
import { DecisionForm } from './decision.form.tsx';
import { MicroProjectSteps } from './micro-project-steps.tsx';
import { useDecidable } from './use-decision.ts';

type Props = { project: MicroProjectFileFragment; onStale: () => void };

/** What the committee decided; or how to record it, and why that is not possible now. */
export function MicroProjectDecision({ project, onStale }: Props) {
  const [isOpen, { open, close }] = useDisclosure(false);
  const { isVisible, reasons } = useDecidable(project);
  const reasonsId = `${project.code}-reasons`;
  return (
    <Panel title={m.decision()}>
      <DefinitionList columns={2} items={project.decision ? decidedOf(project.decision) : roomOf(project)} />
      {project.decision || !isVisible ? null : (
        <>
          <RefusalNote id={reasonsId} title={m.decision_not_now()} reasons={reasons} />
          <Button
            mt="md"
            leftSection={<IconGavel size={18} aria-hidden="true" />}
            disabled={reasons.length > 0}
            aria-describedby={reasons.length > 0 ? reasonsId : undefined}
            onClick={open}
          >
            {m.decision_record()}
          </Button>
        </>
      )}
      <MicroProjectSteps project={project} onStale={onStale} />
      {isOpen ? <DecisionForm project={project} onClose={close} onStale={onStale} /> : null}
    </Panel>
  );
}

function decidedOf(decision: NonNullable<MicroProjectFileFragment['decision']>): Definition[] {
  return [
    { term: m.decision_outcome(), value: said(decisionOutcomeLabels[decision.outcome]) },
    decision.reason
      ? { term: m.decision_reason(), value: said(rejectionReasonLabels[decision.reason]) }
      : { term: m.decision_amount(), value: decision.amount === null ? null : <Amount of={decision.amount} /> },
    { term: m.minutes_reference(), value: <Code>{decision.minutesReference}</Code> },
    { term: m.decision_minutes_on(), value: <Day of={decision.minutesOn} /> },
    { term: m.decision_decided_at(), value: <Instant of={decision.decidedAt} /> },
  ];
}

/** Before a decision: what it will be measured against. */
function roomOf(project: MicroProjectFileFragment): Definition[] {
  return [
    { term: m.project_requested(), value: <Amount of={project.requested} /> },
    { term: m.decision_ceiling(), value: <Amount of={project.ceiling} /> },
    { term: m.decision_room(), value: <Amount of={project.trancheRoom} /> },
  ];
}
