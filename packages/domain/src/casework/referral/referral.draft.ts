import * as z from 'zod/mini';
import { fields } from '../../kernel/index.ts';
import { missingPapers } from './referral.kinds.ts';

/** The sheet that goes with a case: what is missing, a word to the centre, and the centre if it is not the nearest. */
export const referralDraft = z.object({
  missingPapers: z.array(z.enum(missingPapers)).check(
    z.maxLength(missingPapers.length),
    z.refine((papers) => new Set(papers).size === papers.length, { error: 'TWICE' }),
  ),
  note: fields.optionalText(1000),
  toCentreCode: z.optional(z.nullable(fields.reference(40))),
});
export type ReferralDraft = z.output<typeof referralDraft>;
