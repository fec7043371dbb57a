import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { m } from '#paraglide/messages.js';
import classes from './page-header.module.css';

type Props = {
  title: string;
  /** Where this page stands: a link to the list it came from. */
  back?: ReactNode;
  /** Beside the title: the state of the thing. */
  badge?: ReactNode;
  subtitle?: ReactNode;
  actions?: ReactNode;
};

/** The head of a page: what it is about, and what can be done about it. Names the browser's tab as well. */
export function PageHeader({ title, back, badge, subtitle, actions }: Props) {
  useDocumentTitle(`${title} — ${m.product_name()}`);
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        {back ? <div className={classes.back}>{back}</div> : null}
        <div className={classes.line}>
          <Title order={1}>{title}</Title>
          {badge}
        </div>
        {subtitle ? <p className={classes.subtitle}>{subtitle}</p> : null}
      </div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </header>
  );
}
