import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { DistributionEventPapersDocument, type EventFileFragment } from '#gql/console/graphql.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { PaperList } from './paper-list.tsx';

const everyTwoSeconds = 2000;

/** The statements of the event. While one is being made, the page asks again until it is there. */
export function DistributionEventPapers({ event }: { event: EventFileFragment }) {
  const papers = event.documents.nodes;
  const isWaiting = papers.some(({ state }) => state === 'PENDING');
  const { startPolling, stopPolling } = useQuery(DistributionEventPapersDocument, {
    variables: { id: event.id },
    skip: !isWaiting,
  });
  useEffect(() => {
    if (isWaiting) startPolling(everyTwoSeconds);
    return stopPolling;
  }, [isWaiting, startPolling, stopPolling]);
  return (
    <Panel title={m.papers()}>
      <PaperList papers={papers} empty={m.papers_empty()} />
    </Panel>
  );
}
