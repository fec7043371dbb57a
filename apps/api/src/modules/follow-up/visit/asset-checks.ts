import { next, Refusal } from '@wasl/domain/kernel';
import { assetMachine, isHandedOver, type Sighted, stepAfterCheck } from '@wasl/domain/procurement';
import { applyChange } from '#audit/apply-change.ts';
import type { Context } from '#graphql/context.ts';
import { Asset } from '#modules/procurement/asset.entity.ts';
import type { FollowUpPlan } from '../plan/follow-up-plan.entity.ts';
import { AssetCheck } from './asset-check.entity.ts';
import type { Visit } from './visit.entity.ts';
import type { AssetCheckInput } from './visit.input.ts';

const mostChecks = 250;

type Pieces = {
  readonly checked: number;
  readonly assets: readonly Asset[];
  readonly checks: ReadonlyMap<string, AssetCheckInput>;
};

/** The pieces that a visit names by their tags, as far as they were handed over with this project. */
export async function piecesNamed(
  { em }: Context,
  plan: FollowUpPlan,
  named: readonly AssetCheckInput[],
): Promise<Pieces> {
  const checks = new Map(named.map((check) => [check.tag.trim().toUpperCase(), check]));
  if (named.length > mostChecks || checks.size < named.length)
    throw new Refusal('BAD_INPUT', { field: 'assetChecks', most: mostChecks });
  if (checks.size === 0) return { checked: 0, assets: [], checks };
  const found = await em.find(Asset, { microProject: plan.microProject.id, tag: { $in: [...checks.keys()] } });
  return { checked: checks.size, assets: found.filter(({ state }) => isHandedOver(state)), checks };
}

/** Writes down what was seen of each piece, and says how many were missing; what is not there cannot work. */
export function addChecks(context: Context, visit: Visit, { assets, checks }: Pieces): number {
  const { territoryCode, centreCode, officerId } = visit;
  let missing = 0;
  for (const asset of assets) {
    const { isPresent = false, isWorking = false } = checks.get(asset.tag) ?? {};
    const where = { territoryCode, centreCode, officerId };
    context.em.create(AssetCheck, {
      ...where,
      visit,
      asset,
      tag: asset.tag,
      isPresent,
      isWorking: isPresent && isWorking,
    });
    moveAfterCheck(context, asset, { isPresent, isWorking });
    if (!isPresent) missing += 1;
  }
  return missing;
}

/** What a visit saw of a piece moves it: in use from the first time, in repair, or missing. */
function moveAfterCheck(context: Context, asset: Asset, seen: Sighted): void {
  const step = stepAfterCheck(asset.state, seen);
  if (step === null) return;
  const state = next(assetMachine, asset.state, step) ?? asset.state;
  applyChange(context, `asset.${step}`, { subject: asset, change: { state } });
}
