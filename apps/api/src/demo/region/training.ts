import type { Calendar } from '../calendar.ts';
import type { Desk } from '../desk.ts';
import type { CaseAnswer } from '../graphql/casework.graphql.ts';
import {
  attendEnrolment,
  beginEnrolment,
  completeEnrolment,
  concludeEnrolment,
  type CourseAnswer,
  dropEnrolment,
  enrolEnrolment,
  planCourse,
  proposeEnrolment,
} from '../graphql/region.graphql.ts';
import type { Operation } from '../operation.ts';
import { changeOf } from '../steps/agreement.steps.ts';
import { draw } from './people.ts';

type Course = Readonly<{ desk: Desk; operation: Operation; calendar: Calendar; cases: readonly CaseAnswer[] }>;

/** A course of the centre that some people of an operation followed: certified, failed, or left for work. */
export async function playCourse({ desk, operation, calendar, cases }: Course): Promise<void> {
  if (cases.length === 0) return;
  const centre = await desk.as('centre');
  const { course } = await centre.ask(planCourse, {
    input: {
      idempotencyKey: desk.key('course', 'plan'),
      title: 'Gestion d’une petite activité',
      provider: 'OFPPT',
      kind: 'VOCATIONAL',
      level: 'SPECIALISATION',
      skillCode: 'gestion_commerce',
      hours: 30,
      capacity: cases.length,
      startsOn: calendar.before(60),
      endsOn: calendar.after(20),
      territoryCode: operation.territoryCode,
      centreCode: operation.centreCode,
    },
  });
  for (const caseFile of cases) await follow(desk, calendar, { course, caseFile });
}

type Place = Readonly<{ course: CourseAnswer; caseFile: CaseAnswer }>;

async function follow(desk: Desk, calendar: Calendar, { course, caseFile }: Place): Promise<void> {
  const change = changeOf(desk, caseFile.id, 'enrolment');
  const proposal = { idempotencyKey: desk.key(caseFile.id, 'propose'), caseId: caseFile.id, courseId: course.id };
  let enrolment = await desk.change('officer', proposeEnrolment, proposal);
  enrolment = await desk.change('officer', enrolEnrolment, change('enrol', enrolment));
  enrolment = await desk.change('officer', beginEnrolment, { ...change('begin', enrolment), on: calendar.before(50) });
  const attended = { ...change('attend', enrolment), on: calendar.before(49), hours: 6 };
  enrolment = await desk.change('officer', attendEnrolment, attended);
  const fate = draw(10, caseFile.id, 'fate');
  if (fate === 0) {
    const leaving = { ...change('drop', enrolment), on: calendar.before(30), reason: 'FOUND_WORK' };
    await desk.change('officer', dropEnrolment, leaving);
    return;
  }
  enrolment = await desk.change('centre', completeEnrolment, {
    ...change('complete', enrolment),
    on: calendar.before(2),
  });
  const result = fate === 1 ? 'FAILED' : 'CERTIFIED';
  const certificateNumber = result === 'CERTIFIED' ? desk.key(caseFile.id, 'certificate').slice(0, 8) : null;
  const concluding = { ...change('conclude', enrolment), on: calendar.before(1), result, certificateNumber };
  await desk.change('centre', concludeEnrolment, concluding);
}
