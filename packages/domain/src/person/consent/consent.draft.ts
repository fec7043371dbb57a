import * as z from 'zod/mini';
import { fields } from '../../kernel/index.ts';
import { consentPurposes } from '../person.kinds.ts';
import { consentEvidences } from './consent.kinds.ts';

/** An answer to the question whether one purpose is agreed to, and what proves it. */
export const consentDraft = z.object({
  purpose: z.enum(consentPurposes),
  textVersion: fields.reference(20),
  language: fields.language,
  isGiven: z.boolean(),
  givenAt: fields.dateTime,
  evidence: z.enum(consentEvidences),
  witness: fields.optionalText(120),
  paperReference: fields.optionalText(60),
});
export type ConsentDraft = z.output<typeof consentDraft>;

/** What a person takes back, and when. */
export const consentWithdrawalDraft = z.object({
  purpose: z.enum(consentPurposes),
  withdrawnAt: fields.dateTime,
});
