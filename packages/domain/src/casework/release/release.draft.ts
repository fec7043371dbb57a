import * as z from 'zod/mini';
import { fields } from '../../kernel/index.ts';
import { releaseKinds } from '../../person/index.ts';
import { territoryCodeDraft } from '../../territory/index.ts';
import { homeChangeCauses } from './home.rules.ts';

/** A release: the day, how the stay ended, and the centre when it is not the one that covers the home. */
export const releaseDraft = z.object({
  releasedOn: fields.date,
  releaseKind: z.enum(releaseKinds),
  centreCode: z.optional(z.nullable(fields.reference(40))),
});
export type ReleaseDraft = z.output<typeof releaseDraft>;

/** Another home: where, since when and why. */
export const moveDraft = z.object({
  territoryCode: territoryCodeDraft,
  movedOn: fields.date,
  cause: z.enum(homeChangeCauses),
});
export type MoveDraft = z.output<typeof moveDraft>;
