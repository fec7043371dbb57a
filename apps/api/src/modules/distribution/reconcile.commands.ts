import { type Delivery, figuresOf, freezeFigures, reconcile } from '@wasl/domain/distribution';
import { isoDateTime } from '@wasl/domain/kernel';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import type { DistributionEvent } from './distribution-event.entity.ts';
import type { ReconcileDistributionEventInput } from './distribution-event.input.ts';
import { Handover } from './handover.entity.ts';
import { holdEvent } from './held-event.ts';

export async function reconcileDistributionEvent(
  context: Context,
  input: ReconcileDistributionEventInput,
): Promise<DistributionEvent> {
  const { event, counted } = await holdEvent(context, 'distributionEvent.reconcile', input);
  const { state } = reconcile(counted, counted.listedCount);
  const figures = figuresOf(event.territoryCode, await deliveriesOf(context, event));
  const frozen = await freezeFigures(figures, isoDateTime(context.now()));
  return applyChange(context, 'distributionEvent.reconcile', { subject: event, change: { state, figures: frozen } });
}

/** What was handed over at the event, as the figures count it. */
async function deliveriesOf({ em }: Context, event: DistributionEvent): Promise<Delivery[]> {
  const handovers = await em.find(Handover, { event: event.id }, { populate: ['microProject'] });
  return handovers.map(({ amount, microProject: { $: project } }) => ({
    personId: project.person.id,
    microProjectId: project.id,
    sector: project.sector.code,
    amount,
  }));
}
