import { LockMode } from '@mikro-orm/core';
import { mark } from '@wasl/domain/distribution';
import { assertVersion, loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import { EventEntry } from './event-entry.entity.ts';
import type { MarkEntryInput } from './handover.input.ts';
import { shareEvent } from './held-event.ts';

export async function markEntry(context: Context, input: MarkEntryInput): Promise<EventEntry> {
  const found = await loadFor(context, EventEntry, input.id, 'distributionEvent.markEntry');
  const event = await shareEvent(context, found.event.id);
  const entry = await context.em.findOneOrFail(EventEntry, found.id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  assertVersion(entry, input.expectedVersion);
  const change = mark({ state: entry.state, event }, input.state);
  return applyChange(context, 'distributionEvent.markEntry', { subject: entry, change });
}
