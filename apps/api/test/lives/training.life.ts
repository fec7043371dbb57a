import { day, make, people, type Thing } from '../stage/actor.ts';
import { addPartner, courseFields, enrolmentFields, planning, traineeOf } from '../stage/training.ts';
import { type Ground, stepping } from './stepping.ts';

const { officer, centre } = people;

/** Courses with whoever follows them: certified one by one and by list, interrupted, taken up elsewhere, dropped, closed. */
export async function leadTrainings(ground: Ground): Promise<void> {
  const { world } = ground;
  const step = stepping(ground, enrolmentFields);
  const partner = await addPartner(world);
  const course: Thing = await make(world, planning(partner, { capacity: 6 }));
  const certificate = { result: 'CERTIFIED', on: day(0) };

  const attended = await step(officer, 'attendEnrolment', await traineeOf(world, course), { on: day(-9), hours: 6 });
  const completed = await step(partner, 'completeEnrolment', attended, { on: day(-1) });
  await step(partner, 'concludeEnrolment', completed, { ...certificate, certificateNumber: 'OFPPT-2026-77' });

  const listed = await step(partner, 'completeEnrolment', await traineeOf(world, course), { on: day(-1) });
  const results = [{ traineeCode: listed.traineeCode, ...certificate, certificateNumber: 'OFPPT-2026-78' }];
  const concluding = { courseId: course.id, results };
  await make(world, { by: partner, verb: 'concludeCourse', input: concluding, fields: courseFields });

  const pausing = { on: day(-5), reason: 'HEALTH' };
  const interrupted = await step(officer, 'interruptEnrolment', await traineeOf(world, course), pausing);
  const other: Thing = await make(world, planning(centre));
  await step(officer, 'resumeEnrolment', interrupted, { courseId: other.id });

  const leaving = { on: day(0), reason: 'FOUND_WORK' };
  await step(officer, 'dropEnrolment', await traineeOf(world, course, false), leaving);

  const closing = stepping(ground, courseFields);
  await traineeOf(world, await make(world, planning(centre)));
  await closing(centre, 'closeCourse', other, { reason: 'The workshop burned down.', isFacilityClosed: true });
}
