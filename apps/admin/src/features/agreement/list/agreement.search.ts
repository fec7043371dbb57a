import { agreementStates } from '@wasl/domain/agreement';
import * as z from 'zod/mini';

/** The filters of the list, as they stand in the address. What is not one of them is forgotten. */
export const agreementSearch = z.object({
  search: z.catch(z.optional(z.string().check(z.maxLength(80))), undefined),
  state: z.catch(z.optional(z.enum(agreementStates)), undefined),
});

export type AgreementSearch = z.output<typeof agreementSearch>;
