import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { m } from '#paraglide/messages.js';
import classes from './proof.module.css';

type Props = {
  /** Why the last code was refused, in a sentence. */
  failure: string | null;
  loading: boolean;
  submit: string;
  /** The code that a demonstration shows, since its accounts have no telephone. */
  shown?: string | null;
  /** What may be written, when it is not one of the two. */
  rule?: string;
  onCode: (code: string) => void;
  children?: ReactNode;
};

/** Six digits of an authenticator, or a recovery code. */
export function CodeForm({ failure, loading, submit, shown = null, rule = m.code_rule(), onCode, children }: Props) {
  const [code, setCode] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation(); // a dialog in a form's tree must not send the form behind it
    if (code.trim()) onCode(code.trim());
  };
  return (
    <form noValidate onSubmit={send}>
      <Stack gap="md">
        {children}
        {shown ? (
          <p className={classes.shown} role="status">
            {m.code_of_demonstration()} <bdi dir="ltr">{shown}</bdi>
          </p>
        ) : null}
        <TextInput
          label={m.code()}
          description={rule}
          dir="ltr"
          size="md"
          inputMode="text"
          autoComplete="one-time-code"
          data-autofocus
          maxLength={40}
          value={code}
          error={failure}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" size="md" loading={loading}>
          {submit}
        </Button>
      </Stack>
    </form>
  );
}
