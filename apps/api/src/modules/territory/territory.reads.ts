import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Facility } from './facility.entity.ts';
import { Territory } from './territory.entity.ts';

export function listTerritories(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Territory, args, info);
}

export function listFacilities(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Facility, args, info);
}
