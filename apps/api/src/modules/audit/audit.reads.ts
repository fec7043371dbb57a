import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { AuditAccess, AuditEntry } from './audit.entity.ts';

export function listEntries(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(AuditEntry, args, info);
}

export function listAccesses(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(AuditAccess, args, info);
}
