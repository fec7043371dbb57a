import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { ItemType } from './item-type.entity.ts';
import { Kit } from './kit.entity.ts';
import { Programme } from './programme.entity.ts';
import { Sector } from './sector.entity.ts';
import { Skill } from './skill.entity.ts';

export function listProgrammes(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Programme, args, info);
}

export function listSectors(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Sector, args, info);
}

export function listSkills(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Skill, args, info);
}

export function listItemTypes(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(ItemType, args, info);
}

export function listKits(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Kit, args, info);
}
