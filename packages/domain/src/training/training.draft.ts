import * as z from 'zod/mini';
import { fields } from '../kernel/index.ts';
import {
  courseKinds,
  courseLevels,
  courseProviders,
  dropReasons,
  interruptionReasons,
  trainingResults,
} from './course.kinds.ts';

/** The most people that one course takes, and the longest that one lasts. */
export const largestCapacity = 500;
export const longestCourseHours = 5000;

/** A course as it is planned: who teaches what, where, for how many, and when. */
export const courseDraft = z.object({
  title: fields.text({ min: 3, max: 160 }),
  provider: z.enum(courseProviders),
  providerName: fields.optionalText(120),
  kind: z.enum(courseKinds),
  level: z.optional(z.nullable(z.enum(courseLevels))),
  skillCode: fields.optionalText(60),
  hours: z.int().check(z.minimum(1), z.maximum(longestCourseHours)),
  capacity: z.int().check(z.minimum(1), z.maximum(largestCapacity)),
  startsOn: fields.date,
  endsOn: fields.date,
});
export type CourseDraft = z.output<typeof courseDraft>;

/** Why a course ends before its time. */
export const courseClosingDraft = z.object({
  reason: fields.text({ min: 3, max: 500 }),
  isFacilityClosed: z.boolean(),
});

/** Hours followed on a day. */
export const attendanceDraft = z.object({ on: fields.date, hours: z.int().check(z.minimum(0), z.maximum(24)) });

export const interruptionDraft = z.object({ on: fields.date, reason: z.enum(interruptionReasons) });
export const dropDraft = z.object({ on: fields.date, reason: z.enum(dropReasons) });

/** How a course ended for one person; a certificate comes with a pass and only with it. */
export const resultDraft = z.object({
  result: z.enum(trainingResults),
  on: fields.date,
  certificateNumber: z.optional(z.nullable(fields.reference(60))),
});

/** The results of a course, as the partner's list has them. */
export const resultsDraft = z.array(resultDraft).check(z.minLength(1), z.maxLength(largestCapacity));
