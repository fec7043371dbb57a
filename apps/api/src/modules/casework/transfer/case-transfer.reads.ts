import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { CaseTransfer } from './case-transfer.entity.ts';

export function listCaseTransfers(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(CaseTransfer, args, info);
}
