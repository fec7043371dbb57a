import { dayOf } from '@wasl/domain/kernel';
import { isOpenCourse, type Places } from '@wasl/domain/training';
import type { Context } from '#graphql/context.ts';
import type { Course } from '../course/course.entity.ts';

/** The places of a course, held until the command ends: of two who want the last one, the second waits and is told. */
export async function holdPlaces({ em, now }: Context, course: Course): Promise<Places> {
  const [row] = await em.execute<{ taken: number }[]>('select app.hold_places(?) as taken', [course.id]);
  const today = dayOf(now());
  return { capacity: course.capacity, taken: row?.taken ?? 0, isCourseOpen: isOpenCourse(course, today) };
}
