import { Checkbox, SegmentedControl, Stack, TextInput } from '@mantine/core';
import type { Language } from '@wasl/domain/kernel';
import { consentTextVersions, findConsentText, languageLabels } from '@wasl/domain/person';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import classes from './opening.module.css';
import type { OpeningWords } from './use-opening.ts';

type Props = {
  words: OpeningWords;
  write: (change: Partial<OpeningWords>) => void;
  errors: Record<string, string>;
};

const languages: readonly Language[] = ['ar', 'fr', 'en'];

/** The text that is read aloud, in the language of the person, and the answer: nothing else is written before it. */
export function OpeningConsent({ words, write, errors }: Props) {
  const text = findConsentText('ACCOMPANIMENT', consentTextVersions.at(-1) ?? '');
  const { consentLanguage } = words;
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={m.opening_consent_language()}
        value={consentLanguage}
        data={languages.map((each) => ({ value: each, label: said(languageLabels[each]) }))}
        onChange={(chosen) => write({ consentLanguage: languages.find((each) => each === chosen) ?? 'ar' })}
      />
      <blockquote className={classes.aloud} lang={consentLanguage} dir={consentLanguage === 'ar' ? 'rtl' : 'ltr'}>
        {text?.[consentLanguage]}
      </blockquote>
      <Checkbox
        label={m.opening_consent_given()}
        checked={words.hasConsent}
        onChange={(event) => write({ hasConsent: event.currentTarget.checked })}
        error={errors.givenAt === undefined ? undefined : m.opening_consent_missing()}
      />
      <TextInput
        label={m.opening_witness()}
        description={m.opening_witness_note()}
        value={words.witness}
        onChange={(event) => write({ witness: event.currentTarget.value })}
        error={errors.witness}
        maxLength={120}
      />
    </Stack>
  );
}
