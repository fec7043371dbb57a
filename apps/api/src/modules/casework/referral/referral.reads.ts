import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Referral } from './referral.entity.ts';

export function listReferrals(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Referral, args, info);
}

export function findReferral(context: Context, id: string, info: GraphQLResolveInfo) {
  return context.read.one(Referral, id, info);
}
