export * from './asset.machine.ts';
export * from './asset.refusals.ts';
export * from './procurement.labels.ts';
export * from './purchase.machine.ts';
