export const languages = ['ar', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same words in the three languages of the house; Arabic comes first. */
export type Trilingual = Readonly<Record<Language, string>>;

/** Whether a text names a language of the house. */
export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

/** The way a language is written on the page. */
export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
