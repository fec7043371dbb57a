import { followUpPlanStates } from '@wasl/domain/follow-up';
import * as z from 'zod/mini';

/** The filters of the list, as they stand in the address. What is not one of them is forgotten. */
export const followUpSearch = z.object({
  state: z.catch(z.optional(z.enum(followUpPlanStates)), undefined),
  order: z.catch(z.optional(z.enum(['RISK', 'UPDATED_AT'])), undefined),
});

export type FollowUpSearch = z.output<typeof followUpSearch>;
