import { daysBetween, isoDate, reasonsOf, refuseFirst } from '../kernel/index.ts';
import { longestDay } from './enrolment.rules.ts';
import type { TrainingRefusal } from './training.refusals.ts';

export type CoursePlan = { readonly hours: number; readonly startsOn: string; readonly endsOn: string };
export type CoursePlace = { readonly isFacilityOpen: boolean };

/** Why a course cannot be planned: it ends after it begins, its days hold its hours, and its place is open. */
export function courseRefusals({ hours, startsOn, endsOn }: CoursePlan, place: CoursePlace): TrainingRefusal[] {
  const days = daysBetween(isoDate(startsOn), isoDate(endsOn)) + 1;
  return reasonsOf([
    ['COURSE_DATES_WRONG', endsOn < startsOn],
    ['COURSE_TOO_DENSE', endsOn >= startsOn && hours > days * longestDay],
    ['COURSE_FACILITY_CLOSED', !place.isFacilityOpen],
  ]);
}

/** A planned course is open until it is closed or over. */
export function planCourse(plan: CoursePlan, place: CoursePlace) {
  refuseFirst(courseRefusals(plan, place));
  return { closedOn: null } as const;
}

export type CourseTime = { readonly endsOn: string; readonly closedOn: string | null };

/** Whether a course still takes people: it is neither closed nor over. */
export function isOpenCourse(course: CourseTime, today: string): boolean {
  return course.closedOn === null && today <= course.endsOn;
}

/** Why a course cannot be closed before its time: it is over already. */
export function courseClosingRefusals(course: CourseTime, today: string): TrainingRefusal[] {
  return reasonsOf([['COURSE_CLOSED', !isOpenCourse(course, today)]]);
}

/** The change of a course that ends before its time. */
export function closeCourse<Day extends string>(course: CourseTime, today: Day) {
  refuseFirst(courseClosingRefusals(course, today));
  return { closedOn: today } as const;
}
