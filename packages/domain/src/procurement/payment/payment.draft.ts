import * as z from 'zod/mini';
import { fields } from '../../kernel/index.ts';
import { paymentMeans } from './payment.kinds.ts';

/** What is written of an invoice that is found right. */
export const invoiceDraft = z.object({
  invoiceReference: fields.reference(80),
  invoicedOn: fields.date,
  amount: fields.amount,
  means: z.enum(paymentMeans),
});

/** What is written when working capital is to be paid to a project. */
export const cashGrantDraft = z.object({
  amount: fields.amount,
  means: z.enum(paymentMeans),
  purpose: fields.text({ min: 3, max: 500 }),
});

/** The number of the cheque or of the transfer, and its day. */
export const disbursementDraft = z.object({ paidOn: fields.date, paymentReference: fields.reference(80) });

/** Why money came back, or will not go. */
export const paymentReasonDraft = z.object({ reason: fields.text({ min: 3, max: 1000 }) });

/** The day on which money came back. */
export const refundDraft = z.object({ reason: fields.text({ min: 3, max: 1000 }), refundedOn: fields.date });
