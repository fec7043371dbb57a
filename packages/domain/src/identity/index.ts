export * from './identity.refusals.ts';
export * from './staff.kinds.ts';
export * from './staff.labels.ts';
