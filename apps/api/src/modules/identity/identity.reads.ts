import type { GraphQLResolveInfo } from 'graphql';
import { actorOf, type Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Staff } from './staff.entity.ts';

export function readViewer(context: Context, info: GraphQLResolveInfo) {
  return context.read.byKey(actorOf(context).id, info);
}

export function listStaffMembers(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Staff, args, info);
}
