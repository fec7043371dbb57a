export * from './agreement.kinds.ts';
export * from './agreement.labels.ts';
export * from './agreement.machine.ts';
export * from './agreement.refusals.ts';
export * from './tranche.machine.ts';
