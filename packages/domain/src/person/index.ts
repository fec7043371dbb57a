export * from './person.kinds.ts';
export * from './person.labels.ts';
export * from './person.refusals.ts';
