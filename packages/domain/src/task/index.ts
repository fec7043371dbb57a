export * from './digest.ts';
export * from './task.kinds.ts';
export * from './task.labels.ts';
export * from './task.refusals.ts';
export * from './task.rules.ts';
