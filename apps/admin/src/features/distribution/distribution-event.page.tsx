import { getRouteApi } from '@tanstack/react-router';
import { eventStateLabels } from '@wasl/domain/distribution';
import { failureOf } from '#lib/failure.ts';
import { said } from '#lib/language.ts';
import { eventTones } from '#lib/tones.ts';
import { m } from '#paraglide/messages.js';
import { Columns, Page } from '#ui/layout/page.tsx';
import { PageHeader } from '#ui/layout/page-header.tsx';
import { EmptyState } from '#ui/state/empty-state.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import { LoadingState } from '#ui/state/loading-state.tsx';
import { StateBadge } from '#ui/state/state-badge.tsx';
import { BackMark } from '#ui/words/back-mark.tsx';
import { ButtonLink } from '#ui/words/button-link.tsx';
import { Code } from '#ui/words/code.tsx';
import { Instant } from '#ui/words/day.tsx';
import { TextLink } from '#ui/words/text-link.tsx';
import { DistributionEventEntries } from './distribution-event-entries.tsx';
import { DistributionEventFacts } from './distribution-event-facts.tsx';
import { DistributionEventFigures } from './distribution-event-figures.tsx';
import { DistributionEventPapers } from './distribution-event-papers.tsx';
import { DistributionEventSteps } from './distribution-event-steps.tsx';
import { type EventFile, useEvent } from './use-event.ts';

const route = getRouteApi('/distribution/$id');

/** The day of an event: who is listed, what each receives, who has signed, and what remains to be done. */
export function DistributionEventPage() {
  const { id } = route.useParams();
  const { event, isLoaded, error, refetch } = useEvent(id);
  if (error) {
    return (
      <Page>
        <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
      </Page>
    );
  }
  if (!isLoaded) return <LoadingState />;
  if (!event) return <Absent />;
  return <Found event={event} onStale={() => void refetch()} />;
}

function Found({ event, onStale }: { event: EventFile; onStale: () => void }) {
  return (
    <Page>
      <PageHeader
        title={said(event.place)}
        back={
          <TextLink to="/distribution">
            <BackMark />
            {m.events_title()}
          </TextLink>
        }
        badge={<StateBadge tone={eventTones[event.state]}>{said(eventStateLabels[event.state])}</StateBadge>}
        subtitle={
          <>
            <Code>{event.number}</Code> · {said(event.territory.names)} · <Instant of={event.startsAt} />
          </>
        }
      />
      <Columns>
        <div>
          <DistributionEventEntries event={event} onStale={onStale} />
        </div>
        <div>
          <DistributionEventSteps event={event} onStale={onStale} />
          <DistributionEventFigures event={event} />
          <DistributionEventPapers event={event} />
          <DistributionEventFacts event={event} />
        </div>
      </Columns>
    </Page>
  );
}

function Absent() {
  return (
    <Page>
      <EmptyState action={<ButtonLink to="/distribution">{m.events_title()}</ButtonLink>}>
        {m.page_missing()}
      </EmptyState>
    </Page>
  );
}
