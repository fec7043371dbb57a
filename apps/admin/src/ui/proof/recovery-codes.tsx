import { Button, Stack } from '@mantine/core';
import { m } from '#paraglide/messages.js';
import classes from './proof.module.css';

/** Codes for the day the authenticator is lost: told once, to be kept on paper. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  return (
    <Stack gap="md">
      <p>{m.recovery_lead()}</p>
      <ul className={classes.codes} aria-label={m.recovery_codes()}>
        {codes.map((code) => (
          <li key={code}>
            <bdi dir="ltr">{code}</bdi>
          </li>
        ))}
      </ul>
      <Button size="md" onClick={onKept}>
        {m.recovery_kept()}
      </Button>
    </Stack>
  );
}
