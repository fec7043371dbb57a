import * as z from 'zod/mini';
import { fields } from '../kernel/index.ts';

/** Why an agreement is suspended or broken off. */
export const agreementReasonDraft = z.object({ reason: fields.text({ min: 3, max: 1000 }) });

/** The final report that closes an agreement. */
export const closureDraft = z.object({ reportReference: fields.reference(80), closedOn: fields.date });
