import * as z from 'zod/mini';
import { fields } from '../../kernel/index.ts';
import { releaseKinds } from '../../person/index.ts';

/** The most lines of one list: a day of hundreds is sent in several, so that none holds its locks for long. */
export const mostReleaseLines = 25;

/** The head of a list of releases from one establishment on one day; its lines are read one by one. */
export const massReleaseDraft = z.object({
  facilityCode: fields.reference(40),
  releasedOn: fields.date,
  releaseKind: z.enum(releaseKinds),
});
export type MassReleaseDraft = z.output<typeof massReleaseDraft>;
