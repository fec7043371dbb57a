import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import { ReleaseImport } from './release-import.entity.ts';

export function findReleaseImport(context: Context, id: string, info: GraphQLResolveInfo) {
  return context.read.one(ReleaseImport, id, info);
}
