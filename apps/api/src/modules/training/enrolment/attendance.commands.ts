import { dayOf } from '@wasl/domain/kernel';
import {
  attend,
  attendanceDraft,
  begin,
  complete,
  drop,
  dropDraft,
  interrupt,
  interruptionDraft,
} from '@wasl/domain/training';
import { loadFor } from '#access/load-for.ts';
import { applyChange } from '#audit/apply-change.ts';
import { audit } from '#audit/append.ts';
import { actorOf, type Context } from '#graphql/context.ts';
import { Staff } from '#modules/identity/staff.entity.ts';
import { Course } from '../course/course.entity.ts';
import { Attendance } from './attendance.entity.ts';
import { Enrolment } from './enrolment.entity.ts';
import type {
  AttendEnrolmentInput,
  BeginEnrolmentInput,
  CompleteEnrolmentInput,
  DropEnrolmentInput,
  InterruptEnrolmentInput,
} from './enrolment.input.ts';

const dayDraft = attendanceDraft.shape.on;

/** Records the first day. */
export async function beginEnrolment(context: Context, input: BeginEnrolmentInput): Promise<Enrolment> {
  const on = dayDraft.parse(input.on);
  const enrolment = await loadFor(context, Enrolment, input.id, 'enrolment.begin', input);
  const { startsOn, endsOn } = await context.em.findOneOrFail(Course, enrolment.course.id);
  const change = begin(enrolment, { on, today: dayOf(context.now()), startsOn, endsOn });
  return applyChange(context, 'enrolment.begin', { subject: enrolment, change });
}

/** Records the hours of a day; none of them is ever changed afterwards. */
export async function attendEnrolment(context: Context, { id, ...input }: AttendEnrolmentInput): Promise<Enrolment> {
  const { em, now } = context;
  const { on, hours } = attendanceDraft.parse(input);
  const enrolment = await loadFor(context, Enrolment, id, 'enrolment.attend', { ...input, lock: true });
  const course = await em.findOneOrFail(Course, enrolment.course.id);
  const { startsOn, endsOn, hours: courseHours } = course;
  const isDayRecorded = (await em.count(Attendance, { enrolment: enrolment.id, on })) > 0;
  const { attendedHours } = enrolment;
  const day = { on, today: dayOf(now()), startsOn, endsOn };
  const change = attend(enrolment, { ...day, hours, attendedHours, courseHours, isDayRecorded });
  const { territoryCode, centreCode, officerId, facilityCode, trainerId } = enrolment;
  em.create(Attendance, {
    ...{ territoryCode, centreCode, officerId, facilityCode, trainerId },
    enrolment,
    course,
    on,
    hours,
    recordedAt: now(),
    recordedBy: em.getReference(Staff, actorOf(context).id),
  });
  audit(context, { action: 'enrolment.attend', subject: enrolment, after: { on, hours, ...change } });
  return Object.assign(enrolment, change);
}

/** Records that the course was followed to its end; the result comes later. */
export async function completeEnrolment(context: Context, input: CompleteEnrolmentInput): Promise<Enrolment> {
  const on = dayDraft.parse(input.on);
  const enrolment = await loadFor(context, Enrolment, input.id, 'enrolment.complete', input);
  const change = complete(enrolment, { on, ...(await daysOf(context, enrolment)) });
  return applyChange(context, 'enrolment.complete', { subject: enrolment, change });
}

/** Records that somebody has to stop for now: the place is free, the hours stay. */
export async function interruptEnrolment(
  context: Context,
  { id, expectedVersion, ...input }: InterruptEnrolmentInput,
): Promise<Enrolment> {
  const draft = interruptionDraft.parse(input);
  const enrolment = await loadFor(context, Enrolment, id, 'enrolment.interrupt', { expectedVersion });
  const change = interrupt(enrolment, { ...draft, ...(await daysOf(context, enrolment)) });
  return applyChange(context, 'enrolment.interrupt', { subject: enrolment, change });
}

/** Records that somebody left for good. */
export async function dropEnrolment(
  context: Context,
  { id, expectedVersion, ...input }: DropEnrolmentInput,
): Promise<Enrolment> {
  const draft = dropDraft.parse(input);
  const enrolment = await loadFor(context, Enrolment, id, 'enrolment.drop', { expectedVersion });
  const left = drop(enrolment, { ...draft, ...(await daysOf(context, enrolment)) });
  const change = { ...left, interruptionReason: null };
  return applyChange(context, 'enrolment.drop', { subject: enrolment, change });
}

/** What the day of a step is held against: today, and the first day of the course. */
async function daysOf({ em, now }: Context, enrolment: Enrolment) {
  const { startsOn } = await em.findOneOrFail(Course, enrolment.course.id);
  return { today: dayOf(now()), startsOn };
}
