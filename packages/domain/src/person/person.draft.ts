import * as z from 'zod/mini';
import { fields, toWesternDigits } from '../kernel/index.ts';
import { committalNumberDraft, nationalIdDraft } from './sealed-numbers.ts';
import { releaseKinds, sexes } from './person.kinds.ts';

const arabicName = /^[\p{Script=Arabic}\p{M} '’.-]+$/u;
const latinName = /^[\p{Script=Latin}\p{M} '’.-]+$/u;

/** A name written in one script: letters, spaces, hyphens and apostrophes. */
function name(script: RegExp, error: string) {
  return z.pipe(fields.text({ max: 60 }), z.string().check(z.regex(script, { error })));
}

/** A phone as people write it: digits, with the spaces, dots and hyphens taken away. */
const phone = z.pipe(
  z.nullish(
    z.string().check(
      z.maxLength(40),
      z.overwrite((raw) => toWesternDigits(raw).replace(/[\s.()-]/g, '')),
      z.regex(/^(\+?\d{8,15})?$/, { error: 'NOT_A_PHONE' }),
    ),
  ),
  z.transform((value: string | null | undefined): string | null => value || null),
);

/** Who a person is: names in both scripts, never one guessed from the other. */
export const personDraft = z.object({
  sex: z.enum(sexes),
  birthYear: z.int().check(z.minimum(1900), z.maximum(2100)),
  firstNameAr: name(arabicName, 'NOT_ARABIC'),
  lastNameAr: name(arabicName, 'NOT_ARABIC'),
  firstNameFr: name(latinName, 'NOT_LATIN'),
  lastNameFr: name(latinName, 'NOT_LATIN'),
  phone,
  nationalId: nationalIdDraft,
  preferredLanguage: fields.language,
});
export type PersonDraft = z.output<typeof personDraft>;

/** A stay: where, and from when to when. */
export const stayDraft = z.object({
  facilityCode: fields.reference(40),
  committalNumber: committalNumberDraft,
  enteredOn: fields.date,
  releasedOn: z.optional(z.nullable(fields.date)),
  releaseKind: z.optional(z.nullable(z.enum(releaseKinds))),
});
export type StayDraft = z.output<typeof stayDraft>;
