export * from './diagnosis.kinds.ts';
export * from './diagnosis.labels.ts';
export * from './diagnosis.machine.ts';
export * from './diagnosis.refusals.ts';
