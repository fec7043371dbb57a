/** Marks that turn the reading order of a line around: a name may not carry them into somebody else's sentence. */
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
/** What no database, PDF or screen can hold: control characters (a line break excepted) and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
const unwritable = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/;

/** Half of a character: under `u`, a pair is one character and only the lone ones match. */
const loneSurrogate = /\p{Surrogate}/u;

const arabicDigits = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** Why a text cannot be kept; null when it can. */
export function unwritableIn(text: string): 'CONTROL' | 'SURROGATE' | 'BIDI' | null {
  if (loneSurrogate.test(text)) return 'SURROGATE';
  if (unwritable.test(text)) return 'CONTROL';
  return bidiControls.test(text) ? 'BIDI' : null;
}

/** The text with Arabic-Indic and Persian digits written 0 to 9. */
export function toWesternDigits(text: string): string {
  return text.replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** The text as it is kept: composed, trimmed, runs of spaces made one. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
