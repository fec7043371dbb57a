import type { Mutation } from './mutation.ts';

export const integrityTeeth: readonly Mutation[] = [];
