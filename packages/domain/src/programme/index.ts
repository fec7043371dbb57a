export * from './programme.kinds.ts';
export * from './programme.labels.ts';
