import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Case } from './case.entity.ts';
import { CaseworkRule } from './rule/casework-rule.entity.ts';

export function listCases(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Case, args, info);
}

export function findCase(context: Context, id: string, info: GraphQLResolveInfo) {
  return context.read.one(Case, id, info);
}

export function listCaseworkRules(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(CaseworkRule, args, info);
}
