import { LockMode } from '@mikro-orm/core';
import type { Permission } from '@wasl/domain/access';
import { Refusal } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import type { Context } from '#graphql/context.ts';
import { Agreement } from '#modules/agreement/agreement.entity.ts';
import { DistributionEvent } from './distribution-event.entity.ts';
import { EventEntry } from './event-entry.entity.ts';

type Named = { readonly id: string; readonly expectedVersion: number };

/** An event that changes: held until the command ends, with its agreement and how far its list has come. */
export async function holdEvent(context: Context, permission: Permission, { id, expectedVersion }: Named) {
  const event = await loadFor(context, DistributionEvent, id, permission, { lock: true, expectedVersion });
  const entries = await context.em.find(EventEntry, { event: event.id }, { orderBy: { position: 'asc' } });
  const count = (state: EventEntry['state']) => entries.filter((entry) => entry.state === state).length;
  const { state } = event;
  return {
    event,
    entries,
    /** What rules ask of an event that counts its lines. */
    counted: { state, entryCount: entries.length, deliveredCount: count('DELIVERED'), listedCount: count('LISTED') },
  };
}

/** An event at which people are served: shared by the tables of the hall, held against a change of its state. */
export function shareEvent({ em }: Context, id: string): Promise<DistributionEvent> {
  return em.findOneOrFail(DistributionEvent, id, {
    lockMode: LockMode.PESSIMISTIC_READ,
    refresh: true,
    failHandler: () => new Refusal('NOT_FOUND'),
  });
}

/** The agreement of an event. */
export function agreementOf({ em }: Context, event: DistributionEvent): Promise<Agreement> {
  return em.findOneOrFail(Agreement, event.agreement.id, { failHandler: () => new Refusal('NOT_FOUND') });
}
