import { useQuery } from '@apollo/client/react';
import { Chip, Group } from '@mantine/core';
import { dutiesOf, type TaskKind, taskKindLabels, taskKinds } from '@wasl/domain/task';
import { formatNumber } from '@wasl/domain/language';
import { useState } from 'react';
import { useActor } from '#access/actor.tsx';
import { WorkCountsDocument, WorkQueueDocument } from '#gql/console/graphql.ts';
import { failureOf } from '#lib/failure.ts';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';
import { MoreButton } from '#ui/list/more-button.tsx';
import { ErrorState } from '#ui/state/error-state.tsx';
import { TaskTable } from './task-table.tsx';

/** What waits for me, the most pressing first. Who has no duties of this kind does not see it. */
export function WorkQueue() {
  const hasDuties = dutiesOf(useActor()).size > 0;
  return hasDuties ? <Queue /> : null;
}

function Queue() {
  const [kind, setKind] = useState<TaskKind | null>(null);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(WorkQueueDocument, {
    variables: { first: 8, kinds: kind === null ? null : [kind] },
    fetchPolicy: 'cache-and-network',
  });
  const queue = (data ?? previousData)?.workQueue;
  return (
    <Panel title={m.work_queue()} note={m.work_queue_note()} flush action={<Kinds kind={kind} onChange={setKind} />}>
      {error ? (
        <ErrorState onRetry={() => void refetch()}>{failureOf(error).sentence}</ErrorState>
      ) : (
        <TaskTable busy={!data} rows={queue?.edges.map(({ node }) => node)} />
      )}
      <MoreButton
        hasMore={queue?.pageInfo.hasNextPage}
        loading={loading}
        onMore={() => void fetchMore({ variables: { after: queue?.pageInfo.endCursor } })}
      />
    </Panel>
  );
}

/** How many of each kind; one of them narrows the queue. */
function Kinds({ kind, onChange }: { kind: TaskKind | null; onChange: (kind: TaskKind | null) => void }) {
  const { data } = useQuery(WorkCountsDocument, { fetchPolicy: 'cache-and-network' });
  const counts = (data?.workCounts ?? []).filter(({ count }) => count > 0);
  if (counts.length < 2) return null;
  return (
    <Chip.Group value={kind ?? ''} onChange={(chosen) => onChange(taskKinds.find((each) => each === chosen) ?? null)}>
      <Group gap={6}>
        <Chip value="" size="xs">
          {m.work_queue_all()}
        </Chip>
        {counts.map(({ kind: each, count }) => (
          <Chip key={each} value={each} size="xs">
            {said(taskKindLabels[each])} {formatNumber(count)}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
}
