import { eventStates } from '@wasl/domain/distribution';
import * as z from 'zod/mini';

/** The filters of the list, as they stand in the address. What is not one of them is forgotten. */
export const distributionEventSearch = z.object({
  state: z.catch(z.optional(z.enum(['TO_PREPARE', ...eventStates])), undefined),
});

export type DistributionEventSearch = z.output<typeof distributionEventSearch>;
