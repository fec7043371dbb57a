import type { Mutation } from './mutation.ts';

export const accessTeeth: readonly Mutation[] = [];
