export * from './asset.machine.ts';
export * from './asset.refusals.ts';
export * from './asset.rules.ts';
export * from './asset-tag.ts';
export * from './procurement.labels.ts';
export * from './purchase.machine.ts';
export * from './receipt.draft.ts';
export * from './receipt.rules.ts';
