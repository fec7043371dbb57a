import * as z from 'zod/mini';
import { fields } from '../../kernel/index.ts';
import { territoryCodeDraft } from '../../territory/index.ts';
import { isIce } from './ice.ts';
import { purchaseMethods, purchaseNatures, supplierTies } from './purchase.kinds.ts';

const quantity = z.int().check(z.positive(), z.maximum(10_000));

/** A supplier, by its common identifier of the enterprise. */
export const supplierDraft = z.object({
  name: fields.text({ min: 2, max: 160 }),
  ice: z.pipe(fields.reference(20), z.string().check(z.refine(isIce, { error: 'NOT_AN_ICE' }))),
});

/** A need of a project, in a lot of the purchase. */
export const requisitionDraft = z.object({
  lot: z.int().check(z.positive(), z.maximum(50)),
  itemCode: fields.reference(60),
  quantity,
  unitEstimate: fields.amount,
});

/** What is written when needs are grouped. */
export const purchaseDraft = z.object({
  territoryCode: territoryCodeDraft,
  title: fields.text({ min: 3, max: 160 }),
  nature: z.enum(purchaseNatures),
  method: z.enum(purchaseMethods),
  justification: fields.optionalText(1000),
  lines: z.array(requisitionDraft).check(z.minLength(1), z.maxLength(200)),
});

/** What a supplier offers. */
export const offerDraft = z.object({
  receivedOn: fields.date,
  deliveryDays: z.int().check(z.nonnegative(), z.maximum(730)),
  prices: z.array(z.object({ unitPrice: fields.amount })).check(z.minLength(1), z.maxLength(200)),
});

export const tieDraft = z.object({ tie: z.enum(supplierTies), note: fields.optionalText(500) });
export const awardDraft = z.object({ reason: fields.optionalText(1000) });
export const purchaseReasonDraft = z.object({ reason: fields.text({ min: 3, max: 1000 }) });

/** What arrived with one delivery note. */
export const deliveryDraft = z.object({
  noteReference: fields.reference(80),
  deliveredOn: fields.date,
  lines: z
    .array(z.object({ quantity, serialNumbers: z.array(fields.reference(60)).check(z.maxLength(1000)) }))
    .check(z.minLength(1), z.maxLength(200)),
});

export const acceptanceDraft = z.object({ acceptedOn: fields.date, reservations: fields.optionalText(2000) });
