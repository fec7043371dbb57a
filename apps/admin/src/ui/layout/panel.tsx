import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './panel.module.css';

type Props = {
  title: string;
  /** A line under the title: what is counted, in which unit. */
  note?: ReactNode;
  action?: ReactNode;
  /** A table or a list touches the panel's edges. */
  flush?: boolean;
  children: ReactNode;
};

/** A named part of a page. */
export function Panel({ title, note, action, flush = false, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={flush ? classes.flush : classes.panel}>
      <header className={classes.head}>
        <div>
          <Title order={2} id={id}>
            {title}
          </Title>
          {note ? <p className={classes.note}>{note}</p> : null}
        </div>
        {action}
      </header>
      {children}
    </section>
  );
}
