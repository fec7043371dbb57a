export * from './glossary.ts';
export * from './glossary-page.ts';
