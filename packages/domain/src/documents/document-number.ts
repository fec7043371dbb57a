import type { Language } from '../kernel/index.ts';
import type { DocumentKind } from './document.kinds.ts';

/** The letters that begin the number of each kind of paper. */
export const numberLetters: Readonly<Record<DocumentKind, string>> = { HANDOVER_RECEIPT: 'RC', EVENT_STATEMENT: 'ES' };

/** The languages each kind of paper is printed in; English where a donor reads it. */
export const documentLanguages: Readonly<Record<DocumentKind, readonly Language[]>> = {
  HANDOVER_RECEIPT: ['ar', 'fr'],
  EVENT_STATEMENT: ['ar', 'fr', 'en'],
};

/** The number of a paper, the same in every language it is printed in: `RC-2026-000001`. */
export function documentNumber(kind: DocumentKind, year: number, rank: number): string {
  if (!Number.isSafeInteger(rank) || rank < 1) throw new RangeError(`Not a rank: ${rank}`);
  return `${numberLetters[kind]}-${year}-${String(rank).padStart(6, '0')}`;
}
