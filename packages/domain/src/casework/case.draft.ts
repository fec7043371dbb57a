import * as z from 'zod/mini';
import { fields } from '../kernel/index.ts';
import { personDraft, stayDraft } from '../person/index.ts';
import { territoryCodeDraft } from '../territory/index.ts';
import { caseOrigins, caseRoads } from './case.kinds.ts';

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
