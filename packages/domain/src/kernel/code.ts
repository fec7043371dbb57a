/** Thirty-one signs that nobody mistakes for another on a label or over the phone: no 0 O, 1 I L. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A source of random bytes: `crypto.getRandomValues` in life, a seed in tests. */
export type Random = (count: number) => Uint8Array;

/** An opaque code of some signs; every sign is equally likely. */
export function randomCode(length: number, random: Random): string {
  let code = '';
  while (code.length < length) {
    for (const byte of random(length)) {
      // 248 = 8 × 31: the bytes above would favour the first signs.
      if (byte < 248 && code.length < length) code += alphabet.charAt(byte % alphabet.length);
    }
  }
  return code;
}

/** The sign that, after a code, catches any one wrong sign and any two neighbours swapped. */
export function checkSignOf(code: string): string {
  const total = [...code].reduce((all, sign, index) => all + (alphabet.indexOf(sign) + 1) * (index + 2), 0);
  return alphabet.charAt(total % alphabet.length);
}

/** Whether a text is made of the signs of codes. */
export function isCode(text: string): boolean {
  return text.length > 0 && [...text].every((sign) => alphabet.includes(sign));
}

/** A number that people quote: `CAR-BENI-MELLAL-2026-0007`. */
export function serialNumber(prefix: string, year: number, rank: number, digits = 4): string {
  if (!Number.isSafeInteger(rank) || rank < 1) throw new RangeError(`Not a rank: ${rank}`);
  return `${prefix}-${year}-${String(rank).padStart(digits, '0')}`;
}
