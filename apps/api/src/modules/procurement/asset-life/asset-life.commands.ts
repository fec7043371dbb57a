import { dayOf } from '@wasl/domain/kernel';
import { happeningDraft, type LifeAction, live } from '@wasl/domain/procurement';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import { HandoverLine } from '#modules/distribution/handover-line.entity.ts';
import { openAfter } from '#modules/follow-up/index.ts';
import { FollowUpPlan } from '#modules/follow-up/plan/follow-up-plan.entity.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import type { Asset } from '../asset.entity.ts';
import { lockAssets } from '../asset-step.ts';
import type { AssetHappeningInput } from './asset-life.input.ts';

/** Something happened to some pieces of a project after their handover: to all that are named, or to none. */
export async function liveTogether(
  context: Context,
  action: LifeAction,
  input: AssetHappeningInput,
): Promise<MicroProject> {
  const { em, now } = context;
  const { happenedOn, reason } = happeningDraft.parse(input);
  const permission = `asset.${action}` as const;
  const project = await loadFor(context, MicroProject, input.microProjectId, permission);
  const plan = await em.findOne(FollowUpPlan, { microProject: project.id });
  const assets = await lockAssets(context, input.assetIds);
  const states = live(
    assets.map(({ state, microProject }) => ({ state, microProjectId: microProject.id })),
    {
      action,
      microProjectId: project.id,
      happenedOn,
      reason,
      today: dayOf(now()),
      freeFrom: plan?.freeFrom ?? null,
    },
  );
  for (const [index, asset] of assets.entries()) {
    const change = { state: states[index] ?? asset.state };
    applyChange(context, permission, { subject: asset, change: { ...change, lifeReason: reason } });
  }
  if (action === 'recover') await takeBack(context, assets);
  // A breach opens an action and never a sanction (BR-35).
  const isBreach = action === 'lose' || action === 'sell';
  if (isBreach && plan) await openAfter(context, plan, { isStopped: false, equipmentMissing: assets.length });
  return project;
}

/** What came back may be handed over anew: its line in the report is ended (BR-30). */
async function takeBack({ em, now }: Context, assets: readonly Asset[]): Promise<void> {
  const lines = await em.find(HandoverLine, { asset: { $in: assets.map(({ id }) => id) }, returnedAt: null });
  for (const line of lines) line.returnedAt = now();
}
