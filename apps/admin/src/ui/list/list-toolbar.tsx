import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { m } from '#paraglide/messages.js';
import classes from './list-toolbar.module.css';

type Props = {
  children: ReactNode;
  /** How many things the filters leave, in words: "21 cases". */
  total: ReactNode;
  /** Given when a filter is on. */
  onClear?: (() => void) | undefined;
};

/** What narrows a list, and how much is left of it. */
export function ListToolbar({ children, total, onClear }: Props) {
  return (
    <search className={classes.toolbar}>
      {children}
      {onClear ? (
        <Button variant="subtle" size="sm" onClick={onClear}>
          {m.list_clear_filters()}
        </Button>
      ) : null}
      <span className={classes.total} role="status">
        {total}
      </span>
    </search>
  );
}
