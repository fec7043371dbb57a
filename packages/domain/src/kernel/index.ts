export * from './brand.ts';
export * from './centimes.ts';
export * from './iso-date.ts';
export * from './keys.ts';
export * from './machine.ts';
export * from './refusal.ts';
export * from './text.ts';
export * from './trilingual.ts';
export * as fields from './fields.draft.ts';
