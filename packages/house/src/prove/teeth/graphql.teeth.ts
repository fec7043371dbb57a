import type { Mutation } from './mutation.ts';

export const graphqlTeeth: readonly Mutation[] = [];
