import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Resolver } from 'type-graphql';
import { Command } from '#graphql/command.ts';
import type { Context } from '#graphql/context.ts';
import type { ListArgs } from '#graphql/list-args.ts';
import { Reading } from '#graphql/reading.ts';
import { concludeCourse } from '../enrolment/result.commands.ts';
import { closeCourse, planCourse } from './course.commands.ts';
import { CloseCourseInput, ConcludeCourseInput, PlanCourseInput } from './course.input.ts';
import { findCourse, listCourses } from './course.reads.ts';
import { CourseConnection, CourseType, courseList } from './course.type.ts';

@Resolver()
export class CourseResolver {
  @Reading(() => CourseConnection, { permission: 'course.read', description: 'The courses, the latest first.' })
  courses(@Ctx() context: Context, @Args(() => courseList.Args) args: ListArgs, @Info() info: GraphQLResolveInfo) {
    return listCourses(context, args, info);
  }

  @Reading(() => CourseType, {
    permission: 'course.read',
    nullable: true,
    description: 'One course; null when it does not exist.',
  })
  course(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The id of the course.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return findCourse(context, id, info);
  }

  @Command(() => CourseType, { permission: 'course.plan', description: 'Plans a course where one may.' })
  planCourse(
    @Ctx() context: Context,
    @Arg('input', () => PlanCourseInput, { description: 'The course.' }) input: PlanCourseInput,
  ) {
    return planCourse(context, input);
  }

  @Command(() => CourseType, {
    permission: 'course.close',
    description: 'Closes a course before its time: whoever follows it is interrupted and may go on elsewhere.',
  })
  closeCourse(
    @Ctx() context: Context,
    @Arg('input', () => CloseCourseInput, { description: 'The course and why.' }) input: CloseCourseInput,
  ) {
    return closeCourse(context, input);
  }

  @Command(() => CourseType, {
    permission: 'enrolment.conclude',
    description: 'Enters the results of a course as a list, by the codes of those who followed it: all, or none.',
  })
  concludeCourse(
    @Ctx() context: Context,
    @Arg('input', () => ConcludeCourseInput, { description: 'The course and its results.' }) input: ConcludeCourseInput,
  ) {
    return concludeCourse(context, input);
  }
}
