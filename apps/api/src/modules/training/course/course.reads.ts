import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Course } from './course.entity.ts';

export function listCourses(context: Context, args: ListArgs, info: GraphQLResolveInfo) {
  return context.read.list(Course, args, info);
}

export function findCourse(context: Context, id: string, info: GraphQLResolveInfo) {
  return context.read.one(Course, id, info);
}
