import { Anchor, Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { RequestPasswordResetDocument } from '#gql/identity/graphql.ts';
import { signInPath } from '#lib/sign-in-path.ts';
import { m } from '#paraglide/messages.js';
import { EntryFailure } from './entry-failure.tsx';
import { EntryPage } from './entry-page.tsx';
import { post } from './post.ts';

/** Asks for the link to set a new password. Whether there is such an account is told to nobody. */
export function ForgottenPage({ languages }: { languages: ReactNode }) {
  const [email, setEmail] = useState('');
  const [isSent, setSent] = useState(false);
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    if (!email.trim()) return;
    setLoading(true);
    const answer = await post(RequestPasswordResetDocument, { input: { email: email.trim() } });
    setSent(answer.data !== null);
    setFailure(answer.failure?.sentence ?? null);
    setLoading(false);
  };
  return (
    <EntryPage title={m.forgotten_title()} lead={m.sign_in_lead()} languages={languages}>
      {isSent ? (
        <p role="status">{m.forgotten_sent()}</p>
      ) : (
        <form noValidate onSubmit={(event) => void ask(event)}>
          <Stack gap="md">
            <EntryFailure sentence={failure} />
            <TextInput
              label={m.email()}
              type="email"
              autoComplete="username"
              dir="ltr"
              size="md"
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <Button type="submit" size="md" loading={loading}>
              {m.forgotten_ask()}
            </Button>
          </Stack>
        </form>
      )}
      <Anchor href={signInPath}>{m.sign_in_title()}</Anchor>
    </EntryPage>
  );
}
