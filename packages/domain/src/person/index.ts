export * from './person.draft.ts';
export * from './person.kinds.ts';
export * from './person.labels.ts';
export * from './person.refusals.ts';
export * from './person.rules.ts';
export * from './search-key.ts';
