import * as z from 'zod/mini';
import { fields } from '../../kernel/index.ts';

/** A transfer as it is proposed: to which centre, and why. */
export const transferDraft = z.object({
  toCentreCode: fields.reference(40),
  reason: fields.text({ min: 3, max: 500 }),
});
export type TransferDraft = z.output<typeof transferDraft>;
