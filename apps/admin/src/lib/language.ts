import { directionOf, isLanguage, type Language, type Trilingual } from '@wasl/domain/kernel';
import { getLocale, setLocale } from '#paraglide/runtime.js';

const shelf = 'wasl.language';

/** The language this person reads. */
export function language(): Language {
  return getLocale();
}

/** Words in the language this person reads. */
export function said(words: Trilingual): string {
  return words[getLocale()];
}

/** Turns the page to a language. */
export function speak(chosen: Language): void {
  setLocale(chosen, { reload: false });
  document.documentElement.lang = chosen;
  document.documentElement.dir = directionOf(chosen);
}

/** Keeps a language for the next visit on this device. */
export function rememberLanguage(chosen: Language): void {
  localStorage.setItem(shelf, chosen);
}

/** The language chosen on this device; undefined when nobody has chosen one here. */
export function findRememberedLanguage(): Language | undefined {
  const remembered = localStorage.getItem(shelf) ?? '';
  return isLanguage(remembered) ? remembered : undefined;
}
