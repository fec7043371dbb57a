import type { Mutation } from './mutation.ts';

export const authenticationTeeth: readonly Mutation[] = [];
