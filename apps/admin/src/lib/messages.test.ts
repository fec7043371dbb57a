import { languages } from '@wasl/domain/kernel';
import { describe, expect, it } from 'vitest';

type Variants = [{ match: Record<string, string> }];
type Messages = Record<string, string | Variants>;

const files = import.meta.glob<Record<string, string | Variants>>('../../messages/*/*.json', {
  eager: true,
  import: 'default',
});
const areas = [...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? ''))];
const messagesOf = (area: string, language: string): Messages => {
  const { $schema: _, ...messages } = files[`../../messages/${area}/${language}.json`] ?? {};
  return messages;
};
const textsOf = (message: string | Variants) =>
  typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));
const wordsOf = (message: string | Variants) => textsOf(message).join('\n');
const inputsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
const pluralsOf: Record<string, string[]> = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  fr: ['one', 'many', 'other'],
  en: ['one', 'other'],
};

describe.each(areas)('the messages of %s', (area) => {
  const arabic = messagesOf(area, 'ar');

  it.each(['fr', 'en'])('say in %s everything they say in Arabic, and nothing else', (language) => {
    expect(Object.keys(messagesOf(area, language))).toEqual(Object.keys(arabic));
  });

  it.each(languages)('leave nothing empty in %s', (language) => {
    const empty = Object.entries(messagesOf(area, language)).filter(([, said]) => textsOf(said).some((t) => !t.trim()));
    expect(empty).toEqual([]);
  });

  it('are written in Arabic letters where they are Arabic', () => {
    const foreign = Object.entries(arabic).filter(([, said]) => !/[\u0600-\u06FF]/.test(wordsOf(said)));
    expect(foreign.map(([key]) => key)).toEqual([]);
  });

  it('use Western digits, and none of the words that the house avoids', () => {
    for (const language of languages) {
      const all = Object.values(messagesOf(area, language)).map(wordsOf).join('\n');
      expect(all).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/);
      expect(all).not.toMatch(/سجين|سجناء|prisonnier|détenu|prisoner|inmate/i);
    }
  });

  it.each(languages)('have every plural form of %s, and the same facts as in Arabic', (language) => {
    for (const [key, said] of Object.entries(messagesOf(area, language))) {
      const facts = (message: string | Variants | undefined) => (message ? inputsOf(wordsOf(message)) : []);
      expect(facts(said), key).toEqual(facts(arabic[key]));
      if (typeof said === 'string') continue;
      const forms = said.flatMap(({ match }) => Object.keys(match)).map((form) => form.replace(/^\w+=/, ''));
      expect(forms, key).toEqual(pluralsOf[language]);
    }
  });
});

it('gives each message one home', () => {
  const keys = areas.flatMap((area) => Object.keys(messagesOf(area, 'ar')));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
