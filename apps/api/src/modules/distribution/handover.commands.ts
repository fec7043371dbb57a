import { LockMode } from '@mikro-orm/core';
import { follow } from '@wasl/domain/casework';
import { assertAccepted, handOver as decide, handoverDraft } from '@wasl/domain/distribution';
import { type Centimes, Refusal, sum } from '@wasl/domain/kernel';
import { assertLicensed, equip } from '@wasl/domain/micro-project';
import { assertVersion, loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import { deliverFrom } from '#modules/agreement/index.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { addEvent } from '#modules/casework/index.ts';
import { requestDocument } from '#modules/document/index.ts';
import { addPlan } from '#modules/follow-up/index.ts';
import { licencesOf, lockProject } from '#modules/micro-project/index.ts';
import type { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Asset } from '#modules/procurement/asset.entity.ts';
import { lockAssets } from '#modules/procurement/index.ts';
import { DistributionEvent } from './distribution-event.entity.ts';
import { EventEntry } from './event-entry.entity.ts';
import type { HandOverInput } from './handover.input.ts';
import { addHandover } from './handover-report.ts';
import { shareEvent } from './held-event.ts';

/** Everything a handover moves, moves at once: assets, report and signature, list, money, project, case, papers. */
export async function handOver(context: Context, input: HandOverInput): Promise<EventEntry> {
  const { event, tranche, agreement, project, entry, assets } = await holdAll(context, input);
  const facts = assets.map(({ id, state, cost, microProject }) => ({
    id,
    state,
    cost,
    microProjectId: microProject.id,
  }));
  const decided = decide({ state: event.state, agreement }, entry, {
    ...input,
    mandateReference: input.mandateReference ?? null,
    microProjectId: project.id,
    assets: facts,
    reservedCount: await context.em.count(Asset, { microProject: project.id, state: 'RESERVED' }),
  });
  assertLicensed(await licencesOf(context, project));
  assertAccepted(
    assets.map(({ quantity, acceptedBy }) => ({ quantity, accepted: acceptedBy === null ? 0 : quantity })),
  );
  const draft = handoverDraft.parse(input);
  const served = entry ?? missing();
  // After the rules: to who comes second they say more than that the line has changed.
  assertVersion(served, input.expectedVersion);
  const handover = await addHandover(context, {
    event,
    entry: served,
    project,
    assets,
    amount: decided.amount,
    ...draft,
  });
  for (const asset of assets) applyChange(context, 'asset.handOver', { subject: asset, change: decided.asset });
  applyChange(context, 'distributionEvent.handOver', { subject: served, change: decided.entry });
  await deliverFrom(context, { tranche, project, amount: decided.amount, cause: 'distributionEvent.handOver' });
  await carryOver(context, project, decided.amount);
  await addPlan(context, { project, agreement });
  for (const language of ['ar', 'fr'] as const) {
    await requestDocument(context, { kind: 'HANDOVER_RECEIPT', language, handoverId: handover.id });
  }
  return served;
}

/** What a handover holds, in the order of all commands: event, tranche, agreement, project, its line, assets. */
async function holdAll(context: Context, input: HandOverInput) {
  const { id } = await loadFor(context, DistributionEvent, input.eventId, 'distributionEvent.handOver');
  const event = await shareEvent(context, id);
  const held = await lockProject(context, 'microProject.equip', { id: input.microProjectId });
  const entry = await lineOf(context, event, held.project);
  return { ...held, event, entry, assets: await lockAssets(context, input.assetIds) };
}

function lineOf({ em }: Context, event: DistributionEvent, project: MicroProject): Promise<EventEntry | null> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  return em.findOne(EventEntry, { event: event.id, microProject: project.id }, options);
}

function missing(): never {
  throw new Error('The rules let a handover pass without a line in the list.');
}

/** What a handover carries over to the project and to the case behind it: equipped, and followed from now on. */
async function carryOver(context: Context, project: MicroProject, delivered: Centimes): Promise<void> {
  const caseFile = await context.em.findOneOrFail(Case, project.case.id, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
    failHandler: () => new Refusal('NOT_FOUND'),
  });
  // Working capital may have reached the person before the equipment does.
  const change = equip(project, { isHandedOver: true, delivered: sum([project.delivered, delivered]) });
  applyChange(context, 'microProject.equip', { subject: project, change });
  const following = follow(caseFile, { isProjectEquipped: true });
  applyChange(context, 'case.follow', { subject: caseFile, change: following });
  addEvent(context, caseFile, { kind: 'HANDED_OVER' });
}
