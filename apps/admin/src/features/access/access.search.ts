import { isPermission } from '@wasl/domain/access';
import * as z from 'zod/mini';

const id = z.catch(z.optional(z.string().check(z.maxLength(120))), undefined);

/** The question, as it stands in the address: which permission, on what, for whom. */
export const accessSearch = z.object({
  permission: z.catch(z.optional(z.string().check(z.refine(isPermission))), undefined),
  about: id,
  who: id,
});
