import { Anchor, Button, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ResetPasswordDocument } from '#gql/identity/graphql.ts';
import { signInPath } from '#lib/sign-in-path.ts';
import { m } from '#paraglide/messages.js';
import { EntryFailure } from './entry-failure.tsx';
import { EntryPage } from './entry-page.tsx';
import { post } from './post.ts';

/** Where the one-use link to set a new password leads. */
export function ResetPage({ languages }: { languages: ReactNode }) {
  const [password, setPassword] = useState('');
  const [isDone, setDone] = useState(false);
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const token = location.hash.slice(1); // after the #: it never reaches a server's log
  const reset = async (event: FormEvent) => {
    event.preventDefault();
    if (!password) return;
    setLoading(true);
    const answer = await post(ResetPasswordDocument, { input: { token, password } });
    setDone(answer.data !== null);
    setFailure(answer.failure?.sentence ?? null);
    setLoading(false);
  };
  return (
    <EntryPage title={m.reset_title()} lead={m.sign_in_lead()} languages={languages}>
      {isDone ? (
        <p role="status">{m.reset_done()}</p>
      ) : (
        <form noValidate onSubmit={(event) => void reset(event)}>
          <Stack gap="md">
            <EntryFailure sentence={token ? failure : m.reset_missing()} />
            <PasswordInput
              label={m.new_password()}
              description={m.new_password_rule()}
              autoComplete="new-password"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              visibilityToggleButtonProps={{ 'aria-label': m.password_show() }}
            />
            <Button type="submit" size="md" loading={loading}>
              {m.reset_set()}
            </Button>
          </Stack>
        </form>
      )}
      <Anchor href={signInPath}>{m.sign_in_title()}</Anchor>
    </EntryPage>
  );
}
