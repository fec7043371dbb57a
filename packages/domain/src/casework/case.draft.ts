import * as z from 'zod/mini';
import { fields } from '../kernel/index.ts';
import { personDraft, stayDraft } from '../person/index.ts';
import { territoryCodeDraft } from '../territory/index.ts';
import { caseOrigins, caseRoads, closeReasons } from './case.kinds.ts';

/** What is written when a case opens: who, where, by which door, and the consent it rests on. */
export const caseDraft = z.object({
  origin: z.enum(caseOrigins),
  territoryCode: territoryCodeDraft,
  openedOn: fields.date,
  road: z.optional(z.nullable(z.enum(caseRoads))),
  person: personDraft,
  consent: z.object({
    textVersion: fields.reference(20),
    language: fields.language,
    givenAt: fields.dateTime,
    witness: fields.optionalText(120),
  }),
  stay: z.optional(z.nullable(stayDraft)),
});
export type CaseDraft = z.output<typeof caseDraft>;

/** The first meeting at the centre. */
export const integrationDraft = z.object({ firstMeetingOn: fields.date });

const reason = fields.text({ min: 3, max: 500 });

/** A suspension: why, and the day it is looked at again. */
export const suspensionDraft = z.object({ reason, reviewOn: fields.date });

/** What ends a case, or takes it up again, is written down in words. */
export const closureDraft = z.object({
  closeReason: z.enum(closeReasons),
  closedOn: fields.date,
  reason: fields.optionalText(500),
});
export const reasonDraft = z.object({ reason });

/** Why follow-up begins without equipment: the day a job started. */
export const followingDraft = z.object({ jobStartedOn: z.optional(z.nullable(fields.date)) });
