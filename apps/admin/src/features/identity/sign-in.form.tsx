import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { m } from '#paraglide/messages.js';
import { EntryFailure } from './entry-failure.tsx';

type Props = {
  loading: boolean;
  failure: string | null;
  onSignIn: (account: { email: string; password: string }) => void;
};

/** The address and the password of an account. */
export function SignInForm({ loading, failure, onSignIn }: Props) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() && password) onSignIn({ email: email.trim(), password });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="md">
        <EntryFailure sentence={failure} />
        <TextInput
          label={m.email()}
          type="email"
          name="email"
          autoComplete="username"
          dir="ltr"
          size="md"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={tried && !email.trim() ? m.field_required() : undefined}
        />
        <PasswordInput
          label={m.password()}
          name="password"
          autoComplete="current-password"
          size="md"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={tried && !password ? m.field_required() : undefined}
          visibilityToggleButtonProps={{ 'aria-label': m.password_show() }}
        />
        <Button type="submit" size="md" loading={loading}>
          {m.sign_in()}
        </Button>
      </Stack>
    </form>
  );
}
