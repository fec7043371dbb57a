import * as z from 'zod/mini';
import { fields } from '../../kernel/index.ts';
import { licenceKinds } from './licence.kinds.ts';

export const licenceDraft = z.object({ kind: z.enum(licenceKinds) });
export const licencePresentedDraft = z.object({
  kind: z.enum(licenceKinds),
  documentNumber: fields.reference(80),
  issuedOn: fields.date,
});
export const licenceWaivedDraft = z.object({
  kind: z.enum(licenceKinds),
  reason: fields.text({ min: 3, max: 1000 }),
});
