import { directionOf, isLanguage, type Language, type Trilingual } from '@wasl/domain/kernel';
import { baseLocale, getLocale, setLocale } from '#paraglide/runtime.js';

const shelf = 'wasl.language';

/** The language this person reads. */
export function language(): Language {
  return getLocale();
}

/** Words in the language this person reads. */
export function said(words: Trilingual): string {
  return words[getLocale()];
}

/** Turns the page to a language, and remembers it on this device. */
export function speak(chosen: Language): void {
  setLocale(chosen, { reload: false });
  document.documentElement.lang = chosen;
  document.documentElement.dir = directionOf(chosen);
  localStorage.setItem(shelf, chosen);
}

/** The language chosen on this device, else Arabic. */
export function rememberedLanguage(): Language {
  const remembered = localStorage.getItem(shelf) ?? '';
  return isLanguage(remembered) ? remembered : baseLocale;
}
