import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { markableStates, type MarkableState, markingRefusals } from '@wasl/domain/distribution';
import { type EntryFileFragment, type EventFileFragment, MarkEntryDocument } from '#gql/console/graphql.ts';
import { announceDone, announceFailure } from '#lib/announce.tsx';
import { failureOf } from '#lib/failure.ts';
import { newKey } from '#lib/ids.ts';
import { m } from '#paraglide/messages.js';

type Props = { event: EventFileFragment; entry: EntryFileFragment; onStale: () => void };

const words: Record<MarkableState, () => string> = {
  ABSENT: m.mark_absent,
  REFUSED: m.mark_refused,
  LISTED: m.mark_undo,
};

/** Who did not come, who did not want; and the way back from both. */
export function EntryMarks({ event, entry, onStale }: Props) {
  const [mutate, { loading }] = useMutation(MarkEntryDocument);
  const facts = { state: entry.state, event: { state: event.state } };
  const possible = markableStates.filter((wanted) => markingRefusals(facts, wanted).length === 0);
  const mark = async (state: MarkableState) => {
    const input = { idempotencyKey: newKey(), id: entry.id, expectedVersion: entry.version, state };
    try {
      await mutate({ variables: { input } });
      announceDone(m.mark_done());
    } catch (error) {
      announceFailure(error);
      if (failureOf(error).code === 'STALE') onStale();
    }
  };
  return possible.map((state) => (
    <Button key={state} size="md" variant="default" disabled={loading} onClick={() => void mark(state)}>
      {words[state]()}
    </Button>
  ));
}
