export * from './identity.refusals.ts';
export * from './password.draft.ts';
export * from './sign-in.draft.ts';
export * from './staff.kinds.ts';
export * from './staff.labels.ts';
