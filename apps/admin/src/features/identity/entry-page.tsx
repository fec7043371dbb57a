import { Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { m } from '#paraglide/messages.js';
import { Khatim } from '#ui/brand/khatim.tsx';
import { ZelligeBand } from '#ui/brand/zellige-band.tsx';
import classes from './entry-page.module.css';

type Props = { title: string; lead: string; languages: ReactNode; children: ReactNode };

/** The door of the house: the mark on zellige green, and a card of plaster. */
export function EntryPage({ title, lead, languages, children }: Props) {
  useDocumentTitle(`${title} — ${m.product_name()}`);
  return (
    <div className={classes.door}>
      <header className={classes.brand}>
        <div className={classes.mark}>
          <Khatim size={64} />
          <div>
            <b>{m.product_name()}</b>
            <span>{m.product_motto()}</span>
          </div>
        </div>
        <p>{lead}</p>
        <ZelligeBand id="door-zellige" height={176} className={classes.band} />
      </header>
      <main className={classes.main}>
        <div className={classes.languages}>{languages}</div>
        <div className={classes.card}>
          <Title order={1}>{title}</Title>
          {children}
        </div>
      </main>
    </div>
  );
}
