import * as z from 'zod/mini';
import { type Centimes, centimes } from './centimes.ts';
import { type IsoDate, type IsoDateTime, isIsoDate, isoDate, isoDateTime } from './iso-date.ts';
import { tidy, toWesternDigits, unwritableIn } from './text.ts';
import { languages } from './trilingual.ts';

/** A line or a paragraph that a person writes: trimmed, bounded, with nothing in it that breaks a page. */
export function text(options: { readonly min?: number; readonly max: number }) {
  const { min = 1, max } = options;
  return z.pipe(
    z.string().check(
      // The raw length is bounded first: tidying a megabyte is work that nobody asked for.
      z.maxLength(max * 4 + 64),
      z.refine((raw) => unwritableIn(raw) === null, { error: 'UNWRITABLE' }),
      z.overwrite(tidy),
      z.minLength(min),
      z.maxLength(max),
    ),
    z.string(),
  );
}

/** A reference, number or code: a short text whose digits are always 0 to 9. */
export function reference(max = 60) {
  return z.pipe(text({ max }), z.string().check(z.overwrite(toWesternDigits)));
}

/** A text that may be left out; an empty one counts as left out. */
export function optionalText(max: number) {
  const inner = z.pipe(
    z.nullish(text({ min: 0, max })),
    z.transform((value: string | null | undefined): string | null => value || null),
  );
  return inner;
}

/** Whole centimes above zero, up to a hundred million dirhams. */
export const amount = z.pipe(
  z.int().check(z.positive(), z.maximum(10_000_000_000)),
  z.transform((value: number): Centimes => centimes(value)),
);

/** Whole centimes, zero allowed. */
export const amountOrZero = z.pipe(
  z.int().check(z.nonnegative(), z.maximum(10_000_000_000)),
  z.transform((value: number): Centimes => centimes(value)),
);

/** A day of the calendar. */
export const date = z.pipe(
  z.string().check(z.maxLength(10), z.overwrite(toWesternDigits), z.refine(isIsoDate, { error: 'NOT_A_DAY' })),
  z.transform((value: string): IsoDate => isoDate(value)),
);

/** An instant, with its offset. */
export const dateTime = z.pipe(
  z.iso.datetime({ offset: true }),
  z.transform((value: string): IsoDateTime => isoDateTime(value)),
);

export const language = z.enum(languages);

/** The same words in three languages, none of them empty. */
export function trilingual(max: number) {
  const words = text({ max });
  return z.object({ ar: words, fr: words, en: words });
}

/** A part of a whole in basis points. */
export const bps = z.int().check(z.minimum(0), z.maximum(10_000));
export const uuid = z.uuid();
