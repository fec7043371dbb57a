export * from './territory.draft.ts';
export * from './territory.kinds.ts';
export * from './territory.labels.ts';
export * from './territory-code.ts';
