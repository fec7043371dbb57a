import * as z from 'zod/mini';
import { fields } from '../kernel/index.ts';
import { territoryCodeDraft } from '../territory/index.ts';
import { presidingFunctions, receiverKinds } from './distribution.kinds.ts';
import { isSignaturePath, signatureMaxLength } from './signature.ts';

/** What is written when an event is drafted. */
export const eventDraft = z.object({
  territoryCode: territoryCodeDraft,
  place: fields.trilingual(160),
  startsAt: fields.dateTime,
  presidedBy: z.enum(presidingFunctions),
});
export type EventDraft = z.output<typeof eventDraft>;

/** What is written at the table. */
export const handoverDraft = z.object({
  receivedBy: z.enum(receiverKinds),
  mandateReference: fields.optionalText(80),
  witness: fields.optionalText(120),
  signature: z
    .string()
    .check(z.maxLength(signatureMaxLength), z.refine(isSignaturePath, { error: 'HANDOVER_SIGNATURE_NOT_VALID' })),
});
export type HandoverDraft = z.output<typeof handoverDraft>;
