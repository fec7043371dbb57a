import * as z from 'zod/mini';
import { fields } from '../kernel/index.ts';
import { diagnosisKinds, skillEvidences } from './diagnosis.kinds.ts';

/** A skill as it is written down: how well, and how it is known. */
export const diagnosisSkillDraft = z.object({
  skillCode: fields.reference(60),
  level: z.int().check(z.minimum(1), z.maximum(5)),
  evidence: z.enum(skillEvidences),
  practiceMonths: z.optional(z.nullable(z.int().check(z.minimum(0), z.maximum(720)))),
  certificateReference: fields.optionalText(80),
  provider: fields.optionalText(60),
});

/** What is written in a diagnosis: its skills, and the income before, which stays unknown when not told (BR-45). */
export const diagnosisDraft = z.object({
  kind: z.enum(diagnosisKinds),
  baselineMonthlyIncome: z.optional(z.nullable(fields.amountOrZero)),
  healthNote: fields.optionalText(2000),
  skills: z.array(diagnosisSkillDraft).check(z.maxLength(20)),
});
export type DiagnosisDraft = z.output<typeof diagnosisDraft>;

/** Why a diagnosis goes back to its writer. */
export const returnDraft = z.object({ reason: fields.text({ min: 3, max: 1000 }) });
