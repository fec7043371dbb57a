import type { Mutation } from './mutation.ts';

export const auditTeeth: readonly Mutation[] = [];
