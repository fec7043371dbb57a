import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Enrolment } from './enrolment.entity.ts';

export function listEnrolments(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Enrolment, args, info);
}
