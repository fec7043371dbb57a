export * from './case.draft.ts';
export * from './case.kinds.ts';
export * from './case.labels.ts';
export * from './case.machine.ts';
export * from './case.refusals.ts';
export * from './case.rules.ts';
