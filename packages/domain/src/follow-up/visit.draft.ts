import * as z from 'zod/mini';
import { fields } from '../kernel/index.ts';
import {
  exemptionReasons,
  missReasons,
  obstacles,
  outcomeCertainties,
  outcomeKinds,
  supportActionKinds,
  visitModes,
} from './follow-up.kinds.ts';
import { activityStates } from './follow-up.machine.ts';

/** A number that may be unknown: left out is unknown, never zero (BR-45). */
const amountOrUnknown = z.pipe(
  z.nullish(fields.amountOrZero),
  z.transform((value) => value ?? null),
);
const jobs = z.int().check(z.minimum(0), z.maximum(500));

/** What an officer writes down of a visit. */
export const visitDraft = z.object({
  doneOn: fields.date,
  mode: z.enum(visitModes),
  activityState: z.enum(activityStates),
  monthlySales: amountOrUnknown,
  monthlyCosts: amountOrUnknown,
  jobsFamily: jobs,
  jobsFullTime: jobs,
  jobsPartTime: jobs,
  obstacles: z.array(z.enum(obstacles)).check(z.maxLength(obstacles.length)),
  note: fields.optionalText(1000),
});
export type VisitDraft = z.output<typeof visitDraft>;

export const missDraft = z.object({ missReason: z.enum(missReasons) });
export const rescheduleDraft = z.object({ rescheduledOn: fields.date });
export const exemptionDraft = z.object({ exemption: z.enum(exemptionReasons) });

/** Something that is done for a project: what, by whom it is due, why. */
export const supportActionDraft = z.object({
  kind: z.enum(supportActionKinds),
  dueOn: fields.date,
  isHighRisk: z.boolean(),
  reason: fields.text({ min: 3, max: 500 }),
});
export type SupportActionDraft = z.output<typeof supportActionDraft>;

/** What became of a person: how sure one is, and where it is known from. */
export const outcomeDraft = z.object({
  kind: z.enum(outcomeKinds),
  happenedOn: fields.date,
  certainty: z.enum(outcomeCertainties),
  source: fields.text({ min: 3, max: 200 }),
});
export type OutcomeDraft = z.output<typeof outcomeDraft>;
