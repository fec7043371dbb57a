import * as z from 'zod/mini';
import { fields } from '../../kernel/index.ts';
import { lifeDomains, lifeObstacles } from './sitting.kinds.ts';

/** What was said of a domain of life; a score that was not found stays unknown, never zero (BR-45). */
export const lifeAnswerDraft = z.object({
  domain: z.enum(lifeDomains),
  score: z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(4)))),
  note: fields.optionalText(2000),
});

export const lifeObstacleDraft = z.object({ obstacle: z.enum(lifeObstacles), note: fields.optionalText(500) });

/** What one sitting brought of the form; the rest waits for the next. */
export const sittingDraft = z.object({
  heldOn: fields.date,
  answers: z.array(lifeAnswerDraft).check(z.maxLength(lifeDomains.length)),
  obstacles: z.array(lifeObstacleDraft).check(z.maxLength(lifeObstacles.length)),
  wishes: fields.optionalText(2000),
  baselineSituation: fields.optionalText(2000),
  baselineMonthlyIncome: z.optional(z.nullable(fields.amountOrZero)),
});
export type SittingDraft = z.output<typeof sittingDraft>;
