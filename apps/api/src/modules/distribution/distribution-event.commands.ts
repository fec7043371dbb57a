import { cancel, close, eventDraft, eventNumber, hold, plan, postpone } from '@wasl/domain/distribution';
import { dayOf, isoDateTime, yearOf } from '@wasl/domain/kernel';
import { reasonDraft } from '@wasl/domain/micro-project';
import { assertReach, loadFor } from '#access/load-for.ts';
import { audit } from '#audit/append.ts';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import { Agreement } from '#modules/agreement/agreement.entity.ts';
import { requestDocument } from '#modules/document/index.ts';
import { DistributionEvent } from './distribution-event.entity.ts';
import type {
  CancelDistributionEventInput,
  CloseDistributionEventInput,
  DraftDistributionEventInput,
  HoldDistributionEventInput,
  PlanDistributionEventInput,
  PostponeDistributionEventInput,
} from './distribution-event.input.ts';
import { assertPlaceOf, projectsOf } from './event-list.ts';
import { writeList } from './event-list.commands.ts';
import { holdEvent } from './held-event.ts';
import { nextRank } from './next-rank.ts';

export async function draftDistributionEvent(
  context: Context,
  input: DraftDistributionEventInput,
): Promise<DistributionEvent> {
  const { em, now } = context;
  const draft = eventDraft.parse({ ...input, startsAt: isoDateTime(input.startsAt) });
  assertReach(context, 'distributionEvent.draft', draft);
  const agreement = await loadFor(context, Agreement, input.agreementId, 'distributionEvent.draft');
  await assertPlaceOf(em, agreement, draft.territoryCode);
  const year = yearOf(dayOf(now()));
  const event = em.create(DistributionEvent, {
    ...draft,
    startsAt: new Date(draft.startsAt),
    agreement,
    state: 'DRAFT',
    number: eventNumber(year, await nextRank(em, 'EV', year)),
    figures: null,
    reason: null,
  });
  writeList(context, event, await projectsOf(context, { event, isNew: true, ids: input.microProjectIds }));
  audit(context, {
    action: 'distributionEvent.draft',
    subject: event,
    after: { state: 'DRAFT', number: event.number },
  });
  return event;
}

export async function planDistributionEvent(
  context: Context,
  input: PlanDistributionEventInput,
): Promise<DistributionEvent> {
  const { event, counted } = await holdEvent(context, 'distributionEvent.plan', input);
  return applyChange(context, 'distributionEvent.plan', { subject: event, change: plan(event, counted.entryCount) });
}

export async function holdDistributionEvent(
  context: Context,
  input: HoldDistributionEventInput,
): Promise<DistributionEvent> {
  const { event, counted } = await holdEvent(context, 'distributionEvent.hold', input);
  return applyChange(context, 'distributionEvent.hold', { subject: event, change: hold(counted) });
}

export async function closeDistributionEvent(
  context: Context,
  input: CloseDistributionEventInput,
): Promise<DistributionEvent> {
  const { event } = await holdEvent(context, 'distributionEvent.close', input);
  applyChange(context, 'distributionEvent.close', { subject: event, change: close(event) });
  for (const language of ['ar', 'fr', 'en'] as const) {
    await requestDocument(context, { kind: 'EVENT_STATEMENT', language, eventId: event.id });
  }
  return event;
}

export async function postponeDistributionEvent(
  context: Context,
  input: PostponeDistributionEventInput,
): Promise<DistributionEvent> {
  const { event, counted } = await holdEvent(context, 'distributionEvent.postpone', input);
  const facts = { startsAt: isoDateTime(input.startsAt), now: isoDateTime(context.now()) };
  const { state, startsAt } = postpone(counted, facts);
  const change = { state, startsAt: new Date(startsAt) };
  return applyChange(context, 'distributionEvent.postpone', { subject: event, change });
}

export async function cancelDistributionEvent(
  context: Context,
  input: CancelDistributionEventInput,
): Promise<DistributionEvent> {
  const { reason } = reasonDraft.parse(input);
  const { event, counted } = await holdEvent(context, 'distributionEvent.cancel', input);
  const change = cancel(counted, reason);
  event.reason = reason;
  return applyChange(context, 'distributionEvent.cancel', { subject: event, change });
}
