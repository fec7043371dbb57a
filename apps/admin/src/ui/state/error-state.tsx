import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { m } from '#paraglide/messages.js';
import classes from './full-state.module.css';

/** What happened, what was kept, and another try. */
export function ErrorState({ children, onRetry }: { children: ReactNode; onRetry?: (() => void) | undefined }) {
  return (
    <div className={classes.state} role="alert">
      <IconCloudOff size={56} stroke={1.2} className={classes.trouble} aria-hidden="true" />
      <p>{children}</p>
      {onRetry ? (
        <Button variant="default" onClick={onRetry}>
          {m.try_again()}
        </Button>
      ) : null}
    </div>
  );
}
