import * as z from 'zod/mini';
import { fields } from '../../kernel/index.ts';
import { caseRoads } from '../case.kinds.ts';
import { lifeStepActors } from './life-project.kinds.ts';

/** A step: what, who takes it, and by when. */
const stepDraft = z.object({
  what: fields.text({ min: 3, max: 300 }),
  who: z.enum(lifeStepActors),
  dueOn: z.optional(z.nullable(fields.date)),
});

/** A life project as a person and a worker agree on it: where to, by which road, and the steps. */
export const lifeProjectDraft = z.object({
  goal: fields.text({ min: 3, max: 1000 }),
  road: z.enum(caseRoads),
  agreedOn: fields.date,
  steps: z.array(stepDraft).check(z.minLength(1), z.maxLength(20)),
});
export type LifeProjectDraft = z.output<typeof lifeProjectDraft>;

/** The day a step was done. */
export const stepDoneDraft = z.object({ doneOn: fields.date });
