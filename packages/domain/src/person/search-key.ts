import { toWesternDigits } from '../kernel/index.ts';

/** Vowel signs, the elongation mark and the dagger alif: written or not, the name is the same. */
const marks = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g;

/** Letters that hands write for one another: seats of the hamza, final ya and alif, ta marbuta, Persian and Amazigh kin. */
const sameLetters: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, 'ا'],
  [/[ىئیې]/g, 'ي'],
  [/ؤ/g, 'و'],
  [/[ةە]/g, 'ه'],
  [/ء/g, ''],
  [/[گڭݣ]/g, 'ك'],
  [/ڤ/g, 'ف'],
  [/پ/g, 'ب'],
];

/** Latin letters that no decomposition takes apart. */
const latinLetters: readonly (readonly [RegExp, string])[] = [
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
  [/ß/g, 'ss'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/ı/g, 'i'],
];

/** A text as it is searched: no case, no accents, no vowel signs, one spelling for letters that are mixed up. */
export function searchKey(text: string): string {
  // Taken apart before the marks go: a letter that carries one of them is another letter without it.
  const plain = toWesternDigits(text).normalize('NFKD').replace(marks, '').normalize('NFKC').toLowerCase();
  const arabic = sameLetters.reduce((key, [from, to]) => key.replace(from, to), plain);
  const latin = latinLetters.reduce((key, [from, to]) => key.replace(from, to), arabic.normalize('NFD'));
  return latin
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export type Names = {
  readonly firstNameAr: string;
  readonly lastNameAr: string;
  readonly firstNameFr: string;
  readonly lastNameFr: string;
};

/**
 * The keys under which a person is found: in each script and in both orders, the whole name and what follows each of
 * its words, so that the beginning of any of them finds it.
 */
export function nameKeys(names: Names): string[] {
  const orders = [
    `${names.firstNameAr} ${names.lastNameAr}`,
    `${names.lastNameAr} ${names.firstNameAr}`,
    `${names.firstNameFr} ${names.lastNameFr}`,
    `${names.lastNameFr} ${names.firstNameFr}`,
  ];
  return [...new Set(orders.flatMap((order) => endingsOf(searchKey(order))))];
}

function endingsOf(key: string): string[] {
  const words = key.split(' ').filter((word) => word !== '');
  return words.map((_, index) => words.slice(index).join(' '));
}
