import type { Module } from '#graphql/module.ts';
import { Asset } from './asset.entity.ts';
import { AssetResolver } from './asset.resolver.ts';
import { AssetType } from './asset.type.ts';

export { lockAssets } from './asset-step.ts';

export const procurement: Module = {
  entities: [Asset],
  types: [[Asset, AssetType, 'asset.read']],
  resolvers: [AssetResolver],
  constraints: { asset_serial_unique: 'ASSET_SERIAL_TAKEN', asset_two_persons: 'ASSET_OWN_RECEPTION' },
};
