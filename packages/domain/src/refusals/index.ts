export * from './refusal.labels.ts';
export * from './sentence.ts';
