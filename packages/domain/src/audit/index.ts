export * from './audit.acts.ts';
export * from './audit.labels.ts';
export * from './audit.refusals.ts';
export * from './break-glass.rules.ts';
export * from './masking.ts';
export * from './notice.labels.ts';
