import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ChangePasswordDocument } from '#gql/console/graphql.ts';
import { announceDone, announceFailure } from '#lib/announce.tsx';
import { m } from '#paraglide/messages.js';
import { Panel } from '#ui/layout/panel.tsx';

/** Changes the password; every other session ends with the old one. */
export function AccountPassword({ email }: { email: string }) {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [change, { loading }] = useMutation(ChangePasswordDocument, { onError: announceFailure });
  const toggle = { 'aria-label': m.account_password_show() };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!current || !password) return;
    const { data } = await change({ variables: { input: { current, password } } });
    if (!data) return;
    setCurrent('');
    setPassword('');
    announceDone(m.account_password_done());
  };
  return (
    <Panel title={m.account_password()} note={m.account_password_note()}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack gap="md" maw={420}>
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <PasswordInput
            label={m.account_password_current()}
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
            visibilityToggleButtonProps={toggle}
          />
          <PasswordInput
            label={m.account_password_new()}
            autoComplete="new-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={toggle}
          />
          <Button type="submit" variant="default" loading={loading}>
            {m.account_password_change()}
          </Button>
        </Stack>
      </form>
    </Panel>
  );
}
