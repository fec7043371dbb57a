import { LockMode } from '@mikro-orm/core';
import type { Permission } from '@wasl/domain/access';
import { dayOf, Refusal } from '@wasl/domain/kernel';
import { type AssetStep, takeStep } from '@wasl/domain/procurement';
import { audit } from '#audit/append.ts';
import { loadFor } from '#access/load-for.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { uuidOf } from '#graphql/ids.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { MicroProject } from '#modules/micro-project/micro-project.entity.ts';
import { Asset } from './asset.entity.ts';
import { warrantiesFrom } from './asset-piece.ts';

/** How many assets one command may move. */
const mostAssets = 250;

type Named = { readonly microProjectId: string; readonly assetIds: readonly string[] };

/** Some assets of a project take the same step, or none does. */
export async function takeStepTogether(context: Context, action: AssetStep, input: Named): Promise<MicroProject> {
  const permission: Permission = `asset.${action}`;
  const project = await loadFor(context, MicroProject, input.microProjectId, permission);
  const assets = await lockAssets(context, input.assetIds);
  const by = context.em.getReference(Staff, actorOf(context).id);
  const facts = assets.map(({ state, microProject, receivedBy }) => ({
    state,
    microProjectId: microProject.id,
    receivedBy,
  }));
  const change = takeStep(facts, { action, microProjectId: project.id, byId: by.id });
  for (const asset of assets) Object.assign(asset, change);
  if (action === 'accept') await acceptBy(context, assets, by);
  audit(context, { action: permission, subject: project, after: { ...change, assets: assets.map(({ tag }) => tag) } });
  return project;
}

/** Who accepted some pieces, and until when their makers answer for them. */
async function acceptBy(context: Context, assets: readonly Asset[], by: Staff): Promise<void> {
  const codes = assets.map(({ item }) => item.code);
  const warranties = await warrantiesFrom(context, dayOf(context.now()), codes);
  for (const asset of assets) {
    asset.acceptedBy = context.em.getReference(Staff, by.id, { wrapped: true });
    asset.warrantyUntil = warranties.get(asset.item.code) ?? null;
  }
}

/** The assets named, held in the order of their keys so that two commands never wait for each other. */
export async function lockAssets({ em }: Context, ids: readonly string[]): Promise<Asset[]> {
  if (ids.length === 0 || ids.length > mostAssets)
    throw new Refusal('BAD_INPUT', { field: 'assetIds', most: mostAssets });
  const keys = [...new Set(ids.map((id) => uuidOf(id, 'Asset')))];
  const assets = await em.find(
    Asset,
    { id: { $in: keys } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  if (assets.length !== keys.length) throw new Refusal('NOT_FOUND');
  return assets;
}
