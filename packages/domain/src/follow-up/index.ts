export * from './follow-up.labels.ts';
export * from './follow-up.machine.ts';
