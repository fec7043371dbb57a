import { NumberInput, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import type { Language } from '@wasl/domain/kernel';
import { languageLabels, sexes, sexLabels } from '@wasl/domain/person';
import { said } from '#lib/language.ts';
import { m } from '#paraglide/messages.js';
import { FieldGrid } from '#ui/form/field-grid.tsx';
import { FieldGroup } from '#ui/form/field-group.tsx';
import type { OpeningWords } from './use-opening.ts';

type Props = {
  words: OpeningWords;
  write: (change: Partial<OpeningWords>) => void;
  errors: Record<string, string>;
};
type Name = 'firstNameAr' | 'lastNameAr' | 'firstNameFr' | 'lastNameFr';

const languages: readonly Language[] = ['ar', 'fr', 'en'];

/** Who somebody is: the name in both scripts as the person writes it, never one guessed from the other. */
export function OpeningPerson({ words, write, errors }: Props) {
  return (
    <Stack gap="md">
      <Names words={words} write={write} errors={errors} />
      <FieldGroup label={m.opening_sex()} error={errors.sex} required>
        <SegmentedControl
          aria-label={m.opening_sex()}
          value={words.sex ?? ''}
          data={sexes.map((sex) => ({ value: sex, label: said(sexLabels[sex]) }))}
          onChange={(chosen) => write({ sex: sexes.find((sex) => sex === chosen) ?? null })}
          fullWidth
        />
      </FieldGroup>
      <FieldGrid>
        <NumberInput
          label={m.opening_birth_year()}
          value={words.birthYear ?? ''}
          onChange={(year) => write({ birthYear: typeof year === 'number' ? year : null })}
          error={errors.birthYear}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          inputMode="numeric"
          withAsterisk
        />
        <Select
          label={m.opening_language()}
          data={languages.map((each) => ({ value: each, label: said(languageLabels[each]) }))}
          value={words.preferredLanguage}
          onChange={(chosen) => write({ preferredLanguage: languages.find((each) => each === chosen) ?? 'ar' })}
          allowDeselect={false}
          withAsterisk
        />
        <TextInput
          type="tel"
          label={m.phone()}
          value={words.phone}
          onChange={(event) => write({ phone: event.currentTarget.value })}
          error={errors.phone}
          maxLength={40}
          dir="ltr"
        />
        <TextInput
          label={m.opening_national_id()}
          description={m.opening_national_id_note()}
          value={words.nationalId}
          onChange={(event) => write({ nationalId: event.currentTarget.value })}
          error={errors.nationalId}
          maxLength={20}
          autoComplete="off"
          dir="ltr"
        />
      </FieldGrid>
    </Stack>
  );
}

function Names({ words, write, errors }: Props) {
  const names: readonly (readonly [Name, string, 'rtl' | 'ltr', Language])[] = [
    ['firstNameAr', m.opening_first_name_ar(), 'rtl', 'ar'],
    ['lastNameAr', m.opening_last_name_ar(), 'rtl', 'ar'],
    ['firstNameFr', m.opening_first_name_fr(), 'ltr', 'fr'],
    ['lastNameFr', m.opening_last_name_fr(), 'ltr', 'fr'],
  ];
  return (
    <FieldGrid>
      {names.map(([name, label, dir, lang]) => (
        <TextInput
          key={name}
          label={label}
          value={words[name]}
          onChange={(event) => write({ [name]: event.currentTarget.value })}
          error={errors[name]}
          maxLength={60}
          dir={dir}
          lang={lang}
          autoComplete="off"
          withAsterisk
        />
      ))}
    </FieldGrid>
  );
}
