export * from './dates.ts';
export * from './isolate.ts';
export * from './money.ts';
