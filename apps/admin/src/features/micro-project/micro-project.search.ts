import { microProjectStates } from '@wasl/domain/micro-project';
import * as z from 'zod/mini';

/** The filters of the list, as they stand in the address. What is not one of them is forgotten. */
export const microProjectSearch = z.object({
  search: z.catch(z.optional(z.string().check(z.maxLength(80))), undefined),
  state: z.catch(z.optional(z.enum(['AWAITING_DECISION', ...microProjectStates])), undefined),
  agreement: z.catch(z.optional(z.string().check(z.maxLength(80))), undefined),
});

export type MicroProjectSearch = z.output<typeof microProjectSearch>;
