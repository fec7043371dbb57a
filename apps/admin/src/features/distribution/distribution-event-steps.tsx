import { Button } from '@mantine/core';
import { eventActionLabels } from '@wasl/domain/distribution';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { RefusalNote } from '#ui/state/refusal-note.tsx';
import { StateRail } from '#ui/state/state-rail.tsx';
import type { EventFile } from './use-event.ts';
import { railOf, useEventStep } from './use-event-step.ts';

type Props = { event: EventFile; onStale: () => void };

/** Where the event stands, its next step, and every reason why that is not possible now. */
export function DistributionEventSteps({ event, onStale }: Props) {
  const { step, isVisible, reasons, isLoading, take } = useEventStep(event, onStale);
  const reasonsId = `${event.number}-reasons`;
  return (
    <Panel title={m.event_steps()} note={step === null ? m.event_steps_over() : null}>
      <StateRail label={m.event_steps()} items={railOf(event.state)} />
      {step === null || !isVisible ? null : (
        <>
          <RefusalNote id={reasonsId} title={m.event_step_not_now()} reasons={reasons} />
          <Button
            mt="sm"
            fullWidth
            size="md"
            loading={isLoading}
            disabled={reasons.length > 0}
            aria-describedby={reasons.length > 0 ? reasonsId : undefined}
            onClick={() => void take()}
          >
            {said(eventActionLabels[step])}
          </Button>
        </>
      )}
    </Panel>
  );
}
