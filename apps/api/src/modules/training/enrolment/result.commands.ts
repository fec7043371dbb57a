import { scopeOf } from '@wasl/domain/access';
import { dayOf, type IsoDate, Refusal } from '@wasl/domain/kernel';
import { conclude, resultDraft, resultsDraft, type TrainingResult } from '@wasl/domain/training';
import { inScope } from '#access/in-scope.ts';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Course } from '../course/course.entity.ts';
import type { ConcludeCourseInput } from '../course/course.input.ts';
import { Enrolment } from './enrolment.entity.ts';
import type { ConcludeEnrolmentInput } from './enrolment.input.ts';

type Entered = {
  readonly result: TrainingResult;
  readonly on: IsoDate;
  readonly certificateNumber?: string | null | undefined;
};

/** Enters the result of one person. */
export async function concludeEnrolment(
  context: Context,
  { id, expectedVersion, ...input }: ConcludeEnrolmentInput,
): Promise<Enrolment> {
  const draft = resultDraft.parse(input);
  const enrolment = await loadFor(context, Enrolment, id, 'enrolment.conclude', { expectedVersion });
  return enter(context, enrolment, await context.em.findOneOrFail(Course, enrolment.course.id), draft);
}

/** Enters the results of a course by the list that its partner has, which knows codes and no names: all, or none. */
export async function concludeCourse(context: Context, input: ConcludeCourseInput): Promise<Course> {
  const { em } = context;
  const codes = input.results.map(({ traineeCode }) => traineeCode);
  const results = resultsDraft.parse(input.results);
  if (new Set(codes).size < codes.length) throw new Refusal('ENROLMENT_LISTED_TWICE');
  const course = await loadFor(context, Course, input.courseId, 'enrolment.conclude');
  const reach = inScope(scopeOf(actorOf(context), 'enrolment.conclude'), em.getMetadata(Enrolment));
  const enrolments = await em.find(Enrolment, {
    $and: [{ course: course.id, traineeCode: { $in: codes } }, reach],
  });
  const byCode = new Map(enrolments.map((enrolment) => [enrolment.traineeCode, enrolment]));
  results.forEach((result, index) => {
    const enrolment = byCode.get(codes[index] ?? '');
    if (!enrolment) throw new Refusal('ENROLMENT_NOT_OF_COURSE');
    enter(context, enrolment, course, result);
  });
  return course;
}

function enter(context: Context, enrolment: Enrolment, { startsOn }: Course, entered: Entered): Enrolment {
  const { result, on, certificateNumber = null } = entered;
  const decided = conclude(enrolment, { result, on, certificateNumber, startsOn, today: dayOf(context.now()) });
  return applyChange(context, 'enrolment.conclude', { subject: enrolment, change: { ...decided, concludedOn: on } });
}
