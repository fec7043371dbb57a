import { language } from '../language.ts';

/** Several words as one phrase, with the marks that the reader's language puts between them. */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'unit', style: 'long' }).format(words);
}
