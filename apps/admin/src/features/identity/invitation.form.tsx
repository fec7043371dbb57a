import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type Language, languages, type Trilingual } from '@wasl/domain/kernel';
import { type FormEvent, useState } from 'react';
import { m } from '#paraglide/messages.js';
import { EntryFailure } from './entry-failure.tsx';

export type Welcome = { password: string; displayNames: Trilingual; nationalId: string };
type Props = { loading: boolean; failure: string | null; onAccept: (welcome: Welcome) => void };

const nameLabels: Record<Language, () => string> = { ar: m.name_ar, fr: m.name_fr, en: m.name_en };

/** A name in the three languages, and a password. Which passwords are strong enough is for the server to say. */
export function InvitationForm({ loading, failure, onAccept }: Props) {
  const [names, setNames] = useState<Record<Language, string>>({ ar: '', fr: '', en: '' });
  const [password, setPassword] = useState('');
  const [nationalId, setNationalId] = useState('');
  const [tried, setTried] = useState(false);
  const required = (value: string) => (tried && !value.trim() ? m.field_required() : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const isWhole = password && nationalId.trim() && languages.every((language) => names[language].trim());
    if (isWhole) onAccept({ password, displayNames: names, nationalId: nationalId.trim() });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <EntryFailure sentence={failure} />
        {languages.map((language) => (
          <TextInput
            key={language}
            label={nameLabels[language]()}
            lang={language}
            dir={language === 'ar' ? 'rtl' : 'ltr'}
            autoComplete="name"
            value={names[language]}
            onChange={(event) => setNames({ ...names, [language]: event.currentTarget.value })}
            error={required(names[language])}
          />
        ))}
        <TextInput
          label={m.national_id()}
          description={m.national_id_rule()}
          dir="ltr"
          autoComplete="off"
          value={nationalId}
          onChange={(event) => setNationalId(event.currentTarget.value)}
          error={required(nationalId)}
        />
        <PasswordInput
          label={m.new_password()}
          description={m.new_password_rule()}
          autoComplete="new-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={required(password)}
          visibilityToggleButtonProps={{ 'aria-label': m.password_show() }}
        />
        <Button type="submit" size="md" loading={loading}>
          {m.accept_invitation()}
        </Button>
      </Stack>
    </form>
  );
}
