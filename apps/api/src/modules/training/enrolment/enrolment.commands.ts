import { isOpenCase } from '@wasl/domain/casework';
import { dayOf } from '@wasl/domain/kernel';
import { enrol, isOpenCourse, propose, resume } from '@wasl/domain/training';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { audit } from '#audit/append.ts';
import type { Context } from '#graphql/context.ts';
import { toGlobalId } from '#graphql/ids.ts';
import { Case } from '#modules/casework/case.entity.ts';
import { placeOfCase } from '#modules/casework/index.ts';
import { hasConsent } from '#modules/person/index.ts';
import { Person } from '#modules/person/person.entity.ts';
import { Course } from '../course/course.entity.ts';
import { Enrolment } from './enrolment.entity.ts';
import type { EnrolEnrolmentInput, ProposeEnrolmentInput, ResumeEnrolmentInput } from './enrolment.input.ts';
import { holdPlaces } from './places.ts';

/** Proposes a course to somebody who consents to accompaniment: no place is taken yet. */
export async function proposeEnrolment(context: Context, input: ProposeEnrolmentInput): Promise<Enrolment> {
  const { em, now } = context;
  const caseFile = await loadFor(context, Case, input.caseId, 'enrolment.propose');
  const course = await loadFor(context, Course, input.courseId, 'course.read');
  const { state } = propose({
    isCaseOpen: isOpenCase(caseFile.state),
    hasConsent: await hasConsent(em, caseFile.person.id),
    isCourseOpen: isOpenCourse(course, dayOf(now())),
  });
  const { publicCode } = await em.findOneOrFail(Person, caseFile.person.id);
  const enrolment = em.create(Enrolment, {
    ...placeOfCase(caseFile),
    case: caseFile,
    course,
    continuedFrom: null,
    traineeCode: publicCode,
    trainerId: course.officerId,
    state,
    attendedHours: 0,
    interruptionReason: null,
    dropReason: null,
    concludedOn: null,
    certificateNumber: null,
  });
  audit(context, { action: 'enrolment.propose', subject: enrolment, after: { state, courseId: course.id } });
  return enrolment;
}

/** Takes a place: the course is held until the command ends, so that no place is given twice. */
export async function enrolEnrolment(context: Context, input: EnrolEnrolmentInput): Promise<Enrolment> {
  const enrolment = await loadFor(context, Enrolment, input.id, 'enrolment.enrol', input);
  const course = await courseOf(context, enrolment.course.id);
  const change = enrol(enrolment, await holdPlaces(context, course));
  return applyChange(context, 'enrolment.enrol', { subject: enrolment, change });
}

/** Goes on with what was interrupted, in the same course or in another: hours followed elsewhere stay there. */
export async function resumeEnrolment(context: Context, input: ResumeEnrolmentInput): Promise<Enrolment> {
  const { em } = context;
  const enrolment = await loadFor(context, Enrolment, input.id, 'enrolment.resume', input);
  const course = input.courseId
    ? await loadFor(context, Course, input.courseId, 'course.read')
    : await courseOf(context, enrolment.course.id);
  const change = resume(enrolment, await holdPlaces(context, course));
  if (course.id === enrolment.course.id)
    return applyChange(context, 'enrolment.resume', { subject: enrolment, change });
  const moved = { ...change, attendedHours: 0, trainerId: course.officerId };
  applyChange(context, 'enrolment.resume', { subject: enrolment, change: moved });
  enrolment.continuedFrom = em.getReference(Course, enrolment.course.id, { wrapped: true });
  enrolment.course = em.getReference(Course, course.id, { wrapped: true });
  return enrolment;
}

function courseOf(context: Context, id: string): Promise<Course> {
  return loadFor(context, Course, toGlobalId('Course', id), 'course.read');
}
