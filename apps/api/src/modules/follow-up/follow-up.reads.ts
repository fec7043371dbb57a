import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { FollowUpPlan } from './plan/follow-up-plan.entity.ts';
import { FollowUpRule } from './rule/follow-up-rule.entity.ts';
import { SupportAction } from './support/support-action.entity.ts';
import { Visit } from './visit/visit.entity.ts';

export function listFollowUpPlans(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(FollowUpPlan, args, info);
}

export function listFollowUpRules(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(FollowUpRule, args, info);
}

export function listSupportActions(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(SupportAction, args, info);
}

export function listVisits(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Visit, args, info);
}
