export * from './business-rules.ts';
export * from './noun-page.ts';
export * from './nouns.ts';
