export * from './diagnosis.draft.ts';
export * from './diagnosis.kinds.ts';
export * from './diagnosis.labels.ts';
export * from './diagnosis.machine.ts';
export * from './diagnosis.refusals.ts';
export * from './diagnosis.rules.ts';
export * from './skill.rules.ts';
