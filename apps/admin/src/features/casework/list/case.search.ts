import { caseStates } from '@wasl/domain/casework';
import * as z from 'zod/mini';

/** The filters of the list, as they stand in the address. What is not one of them is forgotten. */
export const caseSearch = z.object({
  search: z.catch(z.optional(z.string().check(z.maxLength(80))), undefined),
  state: z.catch(z.optional(z.enum(caseStates)), undefined),
  order: z.catch(z.optional(z.enum(['RECENT', 'OLDEST', 'NUMBER'])), undefined),
});

export type CaseSearch = z.output<typeof caseSearch>;
