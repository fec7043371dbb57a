import * as z from 'zod/mini';
import { toWesternDigits } from '../kernel/index.ts';

/** The number of the national identity card as it is compared: capitals and digits 0 to 9, nothing between them. */
export function normalNationalId(raw: string): string {
  return toWesternDigits(raw.normalize('NFKC'))
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
}

/** One or two letters, then up to seven digits. */
const nationalIdForm = /^[A-Z]{1,2}\d{1,7}$/;

/** Whether a text, already in its normal form, can be the number of a national identity card. */
export function isNationalId(text: string): boolean {
  return nationalIdForm.test(text);
}

/** What is shown of a number that only a reveal shows whole: `BK****21`. Never more than half of it. */
export function maskNumber(text: string): string {
  const letters = /^[A-Z]{0,2}/.exec(text)?.[0] ?? '';
  const rest = text.length - letters.length;
  const shown = rest >= 6 ? 2 : rest >= 4 ? 1 : 0;
  return `${letters}${'*'.repeat(rest - shown)}${shown === 0 ? '' : text.slice(-shown)}`;
}

/** A number that may be left out; an empty one counts as left out. */
function optional(normal: (raw: string) => string, form: RegExp, error: string) {
  return z.pipe(
    z.nullish(z.string().check(z.maxLength(60), z.overwrite(normal), z.regex(form, { error }))),
    z.transform((value: string | null | undefined): string | null => value || null),
  );
}

/** The number of the national identity card, which may be left out. */
export const nationalIdDraft = optional(normalNationalId, /^([A-Z]{1,2}\d{1,7})?$/, 'NOT_A_NATIONAL_ID');

/** The number under which an establishment keeps somebody, which may be left out. */
export const committalNumberDraft = optional(normalNationalId, /^([0-9A-Z]{1,20})?$/, 'NOT_A_NUMBER');
