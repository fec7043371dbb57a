import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Person } from './person.entity.ts';

export function listPersons(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Person, args, info);
}
