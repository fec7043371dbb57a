import * as z from 'zod/mini';
import { fields } from '../kernel/index.ts';

/** What arrived at the store, as it is written down. */
export const receiptDraft = z.object({
  receivedOn: fields.date,
  lines: z
    .array(
      z.object({
        itemCode: fields.reference(60),
        quantity: z.int().check(z.positive(), z.maximum(10_000)),
        unitCost: fields.amount,
        serialNumbers: z.array(fields.reference(60)).check(z.maxLength(1000)),
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
});
export type ReceiptDraft = z.output<typeof receiptDraft>;
