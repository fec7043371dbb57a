import { Refusal } from '@wasl/domain/kernel';
import { loadFor } from '#access/load-for.ts';
import type { Context } from '#graphql/context.ts';
import { DistributionEvent } from '#modules/distribution/distribution-event.entity.ts';
import { Handover } from '#modules/distribution/handover.entity.ts';
import type { Document } from './document.entity.ts';
import type { RequestDocumentInput } from './document.input.ts';
import { requestDocument } from './request-document.ts';

/** Asks for a paper by hand: the automatic ones come with the handover and with the closing of the event. */
export async function requestPaper(
  context: Context,
  { kind, language, ...input }: RequestDocumentInput,
): Promise<Document> {
  // The lock makes two requests for one paper wait for one another, so that it gets one number.
  if (kind === 'EVENT_STATEMENT') {
    const id = named(input.eventId, 'eventId');
    const event = await loadFor(context, DistributionEvent, id, 'document.request', { lock: true });
    return requestDocument(context, { kind, language, eventId: event.id });
  }
  const id = named(input.handoverId, 'handoverId');
  const handover = await loadFor(context, Handover, id, 'document.request', { lock: true });
  return requestDocument(context, { kind, language, handoverId: handover.id });
}

function named(id: string | null | undefined, field: string): string {
  if (!id) throw new Refusal('DOCUMENT_SUBJECT_MISSING', { field });
  return id;
}
